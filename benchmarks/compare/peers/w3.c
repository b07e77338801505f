/*
 * W3: a kernel that learns by the Hebbian rule, by lazy rows: the row of an input is touched when
 * the input spikes. What the spikes of units have done to its weights since then is made up for in
 * their order, so that weights are cut off at zero as if it had been done at once.
 */
#include "leaky.h"

static const float eta = 0.01f, increment = 1 / TAU;

static int now;
static float *kernel, *drawn; /* a row for each input */
static float *current;
static float *unit_trace;     /* as of now */
static float *input_trace;    /* as of each input's last spike */
static int *last_spike;
static float *decays;         /* powers of decay */
static int *log_units, *log_ends; /* spikes of units; where those of each step end */
static int *spiking;
static uint8_t *spiked;
static uint32_t input_draws;

static void prepare(int units) {
  uint32_t draws = NETWORK_SEED;
  prepare_units(units, &draws);
  size_t synapses = (size_t)n * n;
  kernel = allocate(synapses * sizeof(float));
  drawn = allocate(synapses * sizeof(float));
  current = allocate(n * sizeof(float));
  unit_trace = allocate(n * sizeof(float));
  input_trace = allocate(n * sizeof(float));
  last_spike = allocate(n * sizeof(int));
  decays = allocate((STEPS + 1) * sizeof(float));
  log_units = allocate((size_t)STEPS * n * sizeof(int));
  log_ends = allocate((STEPS + 1) * sizeof(int));
  spiking = allocate((n + 1) * sizeof(int));
  spiked = allocate(n);
  decays[0] = 1;
  for (int ago = 1; ago <= STEPS; ago++) decays[ago] = decays[ago - 1] * decay;
  for (size_t k = 0; k < synapses; k++) drawn[k] = STRONGEST / n * uniform(&draws);
}

static void begin(void) {
  memcpy(kernel, drawn, (size_t)n * n * sizeof(float));
  memcpy(v, start, n * sizeof(float));
  memset(unit_trace, 0, n * sizeof(float));
  memset(input_trace, 0, n * sizeof(float));
  memset(last_spike, 0, n * sizeof(int));
  input_draws = INPUT_SEED;
  now = 0;
}

static inline float positive(float weight) { return weight > 0 ? weight : 0; }

/* Makes up for the spikes of units since the last spike of an input. */
static void settle(int input) {
  float *row = kernel + (size_t)input * n;
  if (input_trace[input] == 0) return;
  for (int t = last_spike[input]; t < now; t++) {
    float change = eta * input_trace[input] * decays[t - last_spike[input]];
    for (int k = log_ends[t]; k < log_ends[t + 1]; k++) {
      int unit = log_units[k];
      row[unit] = positive(row[unit] + change);
    }
  }
}

static void integrate(void) {
  for (int i = 0; i < n; i++) {
    float potential = decay * v[i] + gain * current[i];
    int spikes = potential > THRESHOLD;
    v[i] = spikes ? 0 : potential;
    spiked[i] = spikes;
    unit_trace[i] = decay * unit_trace[i] + (spikes ? increment : 0.0f);
  }
}

static int step(void) {
  int count = draw_spikes(&input_draws, n, spiking);
  memset(current, 0, n * sizeof(float));
  for (int k = 0; k < count; k++) {
    int input = spiking[k];
    settle(input);
    float *row = kernel + (size_t)input * n;
    for (int i = 0; i < n; i++) current[i] += row[i];
    input_trace[input] = input_trace[input] * decays[now - last_spike[input]] + increment;
    last_spike[input] = now;
  }
  integrate();
  int spikes = collect(spiked, n, log_units + log_ends[now]);
  log_ends[now + 1] = log_ends[now] + spikes;
  for (int k = 0; k < count; k++) {
    float *row = kernel + (size_t)spiking[k] * n;
    for (int i = 0; i < n; i++) row[i] = positive(row[i] + eta * unit_trace[i]);
  }
  now++;
  return spikes;
}

static void checks(double rate) {
  double sum = 0;
  for (int input = 0; input < n; input++) {
    settle(input);
    for (int i = 0; i < n; i++) sum += kernel[(size_t)input * n + i];
  }
  printf("\"Hz\": %.4f, \"mean K\": %.4f", rate, sum / n / n);
}
