/** Eigenvectors of a symmetric matrix (`size` by `size`), largest eigenvalue first, by Jacobi's rotations. */
export function directionsOf(matrix: Float64Array, size: number): readonly Float64Array[] {
  const a = Float64Array.from(matrix);
  const vectors = new Float64Array(size * size);
  for (let i = 0; i < size; i++) vectors[i * size + i] = 1;
  const get = (list: Float64Array, row: number, column: number): number => list[row * size + column] ?? 0;
  for (let sweep = 0; sweep < 60; sweep++) {
    let off = 0;
    for (let p = 0; p < size; p++) for (let q = p + 1; q < size; q++) off += get(a, p, q) ** 2;
    if (off < 1e-18) break;
    for (let p = 0; p < size; p++) {
      for (let q = p + 1; q < size; q++) {
        const cross = get(a, p, q);
        if (Math.abs(cross) < 1e-15) continue;
        const ratio = (get(a, q, q) - get(a, p, p)) / (2 * cross);
        const tangent = (ratio >= 0 ? 1 : -1) / (Math.abs(ratio) + Math.sqrt(ratio ** 2 + 1));
        const cosine = 1 / Math.sqrt(tangent ** 2 + 1);
        const sine = tangent * cosine;
        const turn = (list: Float64Array, first: number, second: number): void => {
          const x = list[first] ?? 0;
          const y = list[second] ?? 0;
          list[first] = cosine * x - sine * y;
          list[second] = sine * x + cosine * y;
        };
        for (let k = 0; k < size; k++) turn(a, k * size + p, k * size + q);
        for (let k = 0; k < size; k++) turn(a, p * size + k, q * size + k);
        for (let k = 0; k < size; k++) turn(vectors, k * size + p, k * size + q);
      }
    }
  }
  return Array.from({ length: size }, (_, column) => column)
    .toSorted((x, y) => get(a, y, y) - get(a, x, x) || x - y)
    .map((column) => Float64Array.from({ length: size }, (_, row) => get(vectors, row, column)));
}
