// The rounds of kernel.bench.ts in C and double precision, as wide as the registers of most machines: what the kernel is held against. It
// goes about it in the same way: rows in blocks, sums kept up by what moves. With the numbers of columns and clusters known beforehand
// the compiler keeps a block in registers, so more blocks at a time gain nothing.
#include <math.h>
#include <stdlib.h>
#include <string.h>

#define LANES 4
#define BLOCKS (ROWS / LANES)
typedef double numbers __attribute__((vector_size(8 * LANES)));
typedef long long names __attribute__((vector_size(8 * LANES)));

static numbers (*points)[COLUMNS];
static names *labels;
static double start[K][COLUMNS];
static volatile double seen;

static double normal(void) {
  double one = (rand() + 1.0) / (RAND_MAX + 2.0), other = rand() / (RAND_MAX + 1.0);
  return sqrt(-2 * log(one)) * cos(2 * M_PI * other);
}

static void prepare(void) {
  double middle[K][COLUMNS];
  points = aligned_alloc(64, sizeof(*points) * BLOCKS);
  labels = aligned_alloc(64, sizeof(*labels) * BLOCKS);
  srand(1);
  for (int k = 0; k < K; k++)
    for (int c = 0; c < COLUMNS; c++) middle[k][c] = 1.5 * normal();
  for (int b = 0; b < BLOCKS; b++)
    for (int lane = 0; lane < LANES; lane++)
      for (int c = 0; c < COLUMNS; c++) points[b][c][lane] = middle[(b * LANES + lane) % K][c] + normal();
  for (int k = 0; k < K; k++) {
    numbers *row = points[rand() % BLOCKS];
    for (int c = 0; c < COLUMNS; c++) start[k][c] = row[c][0];
  }
}

static void job(void) {
  double centres[K][COLUMNS], sums[K][COLUMNS] = {{0}};
  int sizes[K] = {0};
  memcpy(centres, start, sizeof centres);
  memset(labels, -1, sizeof(*labels) * BLOCKS);
  for (int round = 0; round < ROUNDS; round++) {
    numbers inertia = {0};
    for (int b = 0; b < BLOCKS; b++) {
      numbers best = 1e300 - (numbers){0};
      names label = {0};
      for (int k = 0; k < K; k++) {
        numbers far = {0};
        for (int c = 0; c < COLUMNS; c++) {
          numbers gap = points[b][c] - centres[k][c];
          far += gap * gap;
        }
        names less = far < best;
        best = (numbers)((less & (names)far) | (~less & (names)best));
        label = (less & k) | (~less & label);
      }
      inertia += best;
      names moved = labels[b] != label;
      if (!(moved[0] | moved[1] | moved[2] | moved[3])) continue;
      for (int lane = 0; lane < LANES; lane++) {
        long long from = labels[b][lane], to = label[lane];
        if (from == to) continue;
        if (from >= 0) {
          sizes[from]--;
          for (int c = 0; c < COLUMNS; c++) sums[from][c] -= points[b][c][lane];
        }
        sizes[to]++;
        for (int c = 0; c < COLUMNS; c++) sums[to][c] += points[b][c][lane];
      }
      labels[b] = label;
    }
    for (int k = 0; k < K; k++)
      for (int c = 0; c < COLUMNS; c++)
        if (sizes[k] > 0) centres[k][c] = sums[k][c] / sizes[k];
    seen = inertia[0] + inertia[1] + inertia[2] + inertia[3];
  }
}
