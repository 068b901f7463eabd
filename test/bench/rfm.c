// The scores of rfm.bench.ts in C: whole hundredths counted, not sorted, the cuts at the fifths, and how many of them each number reaches.
#include <math.h>
#include <stdlib.h>

static double columns[3][ROWS];
static unsigned char scores[ROWS];

static double chance(void) { return rand() / (RAND_MAX + 1.0); }

static void prepare(void) {
  srand(1);
  for (int row = 0; row < ROWS; row++) {
    columns[0][row] = -floor(pow(chance(), 2) * 900);
    columns[1][row] = ceil(pow(chance(), 3) * 30);
    columns[2][row] = round(pow(chance(), 4) * 500000) / 100;
  }
}

static void job(void) {
  for (int column = 0; column < 3; column++) {
    const double *numbers = columns[column];
    double least = numbers[0], most = numbers[0], cuts[4];
    for (int row = 1; row < ROWS; row++) {
      if (numbers[row] < least) least = numbers[row];
      if (numbers[row] > most) most = numbers[row];
    }
    long first = lround(least * 100), steps = lround(most * 100) - first + 1;
    int *counts = calloc(steps, sizeof(int));
    for (int row = 0; row < ROWS; row++) counts[(int)(numbers[row] * 100 - first + .5)]++;
    for (long step = 0, below = 0, cut = 0; step < steps && cut < 4; step++) {
      below += counts[step];
      while (cut < 4 && below >= (cut + 1) * (long)ROWS / 5) cuts[cut++] = (first + step) / 100.0;
    }
    for (int row = 0; row < ROWS; row++) {
      double number = numbers[row];
      scores[row] = 1 + (number >= cuts[0]) + (number >= cuts[1]) + (number >= cuts[2]) + (number >= cuts[3]);
    }
    free(counts);
  }
}
