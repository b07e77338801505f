/*
 * W2: the CUBA network. Excitation and inhibition are exponential and act on the membrane as they
 * were at the start of a step; both are integrated exactly. The targets of each unit stand in a row.
 */
#define STEPS 10000
#define DT 0.1f
#include "peer.h"

#define TAU 20.0f /* ms and mV, as below */
#define TAU_EXCITATION 5.0f
#define TAU_INHIBITION 10.0f
#define REST -49.0f
#define THRESHOLD -50.0f
#define RESET -60.0f
#define EXCITATION 1.62f
#define INHIBITION -9.0f
#define REFRACTORY 50 /* steps */
/* The rate depends on what is drawn, 5.6 +- 0.2 Hz for 4,000 units: here it is near the mean. */
#define SEED 2463534242u

static int n, exciting; /* the first units excite */
static int *row_start, *targets;
static float decay, excitation_decay, inhibition_decay;
static float excitation_gain, inhibition_gain; /* on the membrane after a step */
static float *v, *start, *excitation, *inhibition;
static int *held; /* steps that are left of the refractory time */
static int *spiking;
static uint8_t *spiked;

static float gain(float tau) { return tau / (TAU - tau) * (expf(-DT / TAU) - expf(-DT / tau)); }

/* Draws how many units are passed over until the next target, by the geometric distribution. */
static void connect(uint32_t *draws) {
  double probability = fmin(0.02, 80.0 / n), passed = log1p(-probability);
  int room = n * (1.1 * probability * n + 10);
  targets = allocate(room * sizeof(int));
  int count = 0;
  for (int i = 0; i < n; i++) {
    row_start[i] = count;
    for (int target = -1;;) {
      target += 1 + (int)(log(1 - uniform(draws)) / passed);
      if (target >= n) break;
      if (count == room) exit(1);
      targets[count++] = target;
    }
  }
  row_start[n] = count;
}

static void prepare(int units) {
  n = units;
  exciting = n * 4L / 5;
  decay = expf(-DT / TAU);
  excitation_decay = expf(-DT / TAU_EXCITATION);
  inhibition_decay = expf(-DT / TAU_INHIBITION);
  excitation_gain = gain(TAU_EXCITATION);
  inhibition_gain = gain(TAU_INHIBITION);
  row_start = allocate((n + 1) * sizeof(int));
  v = allocate(n * sizeof(float));
  start = allocate(n * sizeof(float));
  excitation = allocate(n * sizeof(float));
  inhibition = allocate(n * sizeof(float));
  held = allocate(n * sizeof(int));
  spiking = allocate(n * sizeof(int));
  spiked = allocate(n);
  uint32_t draws = SEED;
  for (int i = 0; i < n; i++) start[i] = RESET + (THRESHOLD - RESET) * uniform(&draws);
  connect(&draws);
}

static void begin(void) {
  memcpy(v, start, n * sizeof(float));
  memset(excitation, 0, n * sizeof(float));
  memset(inhibition, 0, n * sizeof(float));
  memset(held, 0, n * sizeof(int));
}

static void integrate(void) {
  for (int i = 0; i < n; i++) {
    float potential = REST + decay * (v[i] - REST) + excitation_gain * excitation[i]
                      + inhibition_gain * inhibition[i];
    int left = held[i];
    potential = left > 0 ? v[i] : potential;
    int spikes = potential > THRESHOLD;
    v[i] = spikes ? RESET : potential;
    held[i] = spikes ? REFRACTORY : left - (left > 0);
    spiked[i] = spikes;
    excitation[i] *= excitation_decay;
    inhibition[i] *= inhibition_decay;
  }
}

static int step(void) {
  integrate();
  int spikes = collect(spiked, n, spiking);
  for (int k = 0; k < spikes; k++) {
    int unit = spiking[k];
    float *sum = unit < exciting ? excitation : inhibition;
    float weight = unit < exciting ? EXCITATION : INHIBITION;
    for (int s = row_start[unit]; s < row_start[unit + 1]; s++) sum[targets[s]] += weight;
  }
  return spikes;
}

static void checks(double rate) { printf("\"Hz\": %.4f", rate); }
