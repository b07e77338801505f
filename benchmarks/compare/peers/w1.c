/* W1: leaky units, each under a steady current of its own. */
#include "leaky.h"

static float *drive;
static uint8_t *spiked;

static void prepare(int units) {
  uint32_t draws = NETWORK_SEED;
  prepare_units(units, &draws);
  drive = allocate(n * sizeof(float));
  spiked = allocate(n);
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
