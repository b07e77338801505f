/*
 * W4: a delay of 1 to 8 steps for each synapse, by masked rows: for each delay, all synapses of the
 * inputs that spiked so long ago are passed, and those of another delay count as zero.
 */
#include "leaky.h"

#define LONGEST 8

static int now;
static float *kernel;  /* a row for each input */
static uint8_t *delay; /* the same */
static float *current;
static int *spiking[LONGEST], spiking_count[LONGEST]; /* of the last steps, on a ring */
static uint32_t input_draws;

static void prepare(int units) {
  uint32_t draws = NETWORK_SEED;
  prepare_units(units, &draws);
  size_t synapses = (size_t)n * n;
  kernel = allocate(synapses * sizeof(float));
  delay = allocate(synapses);
  current = allocate(n * sizeof(float));
  for (int slot = 0; slot < LONGEST; slot++) spiking[slot] = allocate((n + 1) * sizeof(int));
  for (size_t k = 0; k < synapses; k++) kernel[k] = STRONGEST / n * uniform(&draws);
  for (size_t k = 0; k < synapses; k++) delay[k] = 1 + (int)(LONGEST * uniform(&draws));
}

static void begin(void) {
  memcpy(v, start, n * sizeof(float));
  memset(spiking_count, 0, sizeof spiking_count);
  input_draws = INPUT_SEED;
  now = 0;
}

static void arrive(int input, uint8_t ago) {
  float *row = kernel + (size_t)input * n;
  uint8_t *delays = delay + (size_t)input * n;
  for (int i = 0; i < n; i++) current[i] += delays[i] == ago ? row[i] : 0;
}

static int step(void) {
  memset(current, 0, n * sizeof(float));
  for (int ago = 1; ago <= LONGEST; ago++) {
    int slot = (now - ago) & (LONGEST - 1);
    for (int k = 0; k < spiking_count[slot]; k++) arrive(spiking[slot][k], ago);
  }
  int spikes = 0;
  for (int i = 0; i < n; i++) {
    float potential = decay * v[i] + gain * current[i];
    int above = potential > THRESHOLD;
    v[i] = above ? 0 : potential;
    spikes += above;
  }
  int slot = now++ & (LONGEST - 1);
  spiking_count[slot] = draw_spikes(&input_draws, n, spiking[slot]);
  return spikes;
}

static void checks(double rate) { printf("\"Hz\": %.4f", rate); }
