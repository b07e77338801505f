/* W1: leaky units, each under a steady current of its own. */
#include "leaky.h"

static int n;
static float *v, *drive, *start;
static uint8_t *spiked;
static float decay, gain;

static void prepare(int units) {
  n = units;
  decay = expf(-1 / TAU);
  gain = 1 - decay;
  v = allocate(n * sizeof(float));
  drive = allocate(n * sizeof(float));
  start = allocate(n * sizeof(float));
  spiked = allocate(n);
  uint32_t draws = NETWORK_SEED;
  for (int i = 0; i < n; i++) start[i] = 20 * uniform(&draws);
  for (int i = 0; i < n; i++) drive[i] = gain * (15 + 15 * uniform(&draws));
}

static void begin(void) { memcpy(v, start, n * sizeof(float)); }

static int step(void) {
  int count = 0;
  for (int i = 0; i < n; i++) {
    float potential = decay * v[i] + drive[i];
    int spikes = potential > THRESHOLD;
    v[i] = spikes ? 0 : potential;
    spiked[i] = spikes;
    count += spikes;
  }
  return count;
}

static void checks(double rate) { printf("\"Hz\": %.4f", rate); }
