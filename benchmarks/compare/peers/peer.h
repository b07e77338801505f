/*
 * What all peers in C share: how numbers are drawn, and how a workload is run whenever asked. STEPS
 * of a run and the time DT between them, in ms, are defined before this is included.
 */
#ifndef PEER_H
#define PEER_H

#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#define NETWORK_SEED 88172645u

/* To be defined by each workload. */
static void prepare(int units);      /* memory, and what is drawn once */
static void begin(void);             /* back to the start; its time does not count */
static int step(void);               /* how many units spiked */
static void checks(double rate);     /* the inside of a JSON object */

/* G. Marsaglia, Xorshift RNGs, Journal of Statistical Software 8(14), 2003. */
static inline uint32_t next(uint32_t *state) {
  uint32_t x = *state;
  x ^= x << 13;
  x ^= x >> 17;
  x ^= x << 5;
  return *state = x;
}

static inline float uniform(uint32_t *state) { return (next(state) >> 8) * 0x1p-24f; }

/* Collects who is marked by 1 in an array of bytes, which has 8 zeros at its end. */
static inline int collect(const uint8_t *marks, int units, int *marked) {
  int count = 0;
  for (int from = 0; from < units; from += 8) {
    uint64_t eight;
    memcpy(&eight, marks + from, 8);
    for (; eight; eight &= eight - 1) marked[count++] = from + __builtin_ctzll(eight) / 8;
  }
  return count;
}

static void *allocate(size_t bytes) {
  void *memory;
  if (posix_memalign(&memory, 64, bytes + 64)) exit(1);
  return memset(memory, 0, bytes + 64);
}

static double seconds(void) {
  struct timespec time;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
  return time.tv_sec + 1e-9 * time.tv_nsec;
}

/* Runs until a tenth of a second has been measured: microseconds of processor time for a step. */
static double measure(long *spikes) {
  double measured = 0;
  int runs = 0;
  while (measured < 0.1) {
    begin();
    *spikes = 0;
    double start = seconds();
    for (int t = 0; t < STEPS; t++) *spikes += step();
    measured += seconds() - start;
    runs++;
  }
  return measured / runs / STEPS * 1e6;
}

int main(int count, char **arguments) {
  if (count != 3) return fprintf(stderr, "usage: %s WORKLOAD UNITS\n", arguments[0]), 2;
  int units = atoi(arguments[2]);
  long spikes;
  prepare(units);
  measure(&spikes);
  printf("{\"version\": \"gcc %s\"}\n", __VERSION__);
  fflush(stdout);
  char line[80];
  while (fgets(line, sizeof line, stdin)) {
    printf("{\"us\": %.4f, \"checks\": {", measure(&spikes));
    checks(1000.0 * spikes / ((double)units * STEPS * DT));
    printf("}}\n");
    fflush(stdout);
  }
}

#endif
