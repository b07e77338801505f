/* What W1, W3 and W4 share in C: leaky units with steps of 1 ms, and inputs that spike at random. */
#ifndef LEAKY_H
#define LEAKY_H

#define STEPS 1000
#define DT 1.0f
#include "peer.h"

#define TAU 20.0f
#define THRESHOLD 20.0f
#define INPUT_SEED 2463534242u
#define INPUT_PROBABILITY 85899346u /* 2 % in units of 2^-32 */
#define STRONGEST 2200.0f

static int n;
static float decay, gain;
static float *v, *start;

/* Potentials, and where they start. */
static void prepare_units(int units, uint32_t *draws) {
  n = units;
  decay = expf(-1 / TAU);
  gain = 1 - decay;
  v = allocate(n * sizeof(float));
  start = allocate(n * sizeof(float));
  for (int i = 0; i < n; i++) start[i] = 20 * uniform(draws);
}

/* The inputs that spike in a step; how many. */
static inline int draw_spikes(uint32_t *state, int inputs, int *spiking) {
  int count = 0;
  for (int input = 0; input < inputs; input++) {
    spiking[count] = input;
    count += next(state) < INPUT_PROBABILITY;
  }
  return count;
}

#endif
