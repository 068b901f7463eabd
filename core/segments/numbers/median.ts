/** The middle of numbers in any order, or the mean of the two in the middle; reorders them (Hoare 1961, quickselect). NaN of none. */
export function medianOf(numbers: Float64Array): number {
  const half = numbers.length / 2;
  if (numbers.length === 0) return Number.NaN;
  const upper = select(numbers, Math.floor(half));
  if (half !== Math.floor(half)) return upper;
  return (upper + numbers.subarray(0, half).reduce((a, b) => Math.max(a, b))) / 2;
}

/** The number that would stand at a place if they were sorted; what is smaller then stands before it. */
function select(numbers: Float64Array, place: number): number {
  let [low, high] = [0, numbers.length - 1];
  while (low < high) {
    const pivot = numbers[(low + high) >>> 1] as number;
    let [left, right] = [low, high];
    while (left <= right) {
      while ((numbers[left] as number) < pivot) left += 1;
      while ((numbers[right] as number) > pivot) right -= 1;
      if (left > right) break;
      const kept = numbers[left] as number;
      numbers[left] = numbers[right] as number;
      numbers[right] = kept;
      left += 1;
      right -= 1;
    }
    if (place <= right) high = right;
    else if (place >= left) low = left;
    else break;
  }
  return numbers[place] as number;
}
