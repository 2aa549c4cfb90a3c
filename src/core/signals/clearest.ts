/** Indices of the largest values above 0, at most `most`, largest first. Equal values stay in order. */
export const clearest = (count: number, most: number, figureAt: (at: number) => number): readonly number[] => {
  const places: number[] = [];
  const figures: number[] = [];
  for (let at = 0; at < count; at++) {
    const figure = figureAt(at);
    if (!(figure > (figures.length < most ? 0 : (figures[most - 1] ?? 0)))) continue;
    let rank = Math.min(figures.length, most - 1);
    for (; rank > 0 && (figures[rank - 1] ?? 0) < figure; rank--) {
      figures[rank] = figures[rank - 1] ?? 0;
      places[rank] = places[rank - 1] ?? 0;
    }
    figures[rank] = figure;
    places[rank] = at;
  }
  return places;
};
