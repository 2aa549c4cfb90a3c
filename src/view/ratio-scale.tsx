import type { ProfileCard } from '../core/profile/card.ts';

/** In units of the SVG. */
const width = 200;
const edge = 8;
const line = 6;
const at = (place: number): number => edge + place * (width - 2 * edge);
/** Minimum width of the ratio, so that an exact one is visible as a point. */
const point = 8;
/** The marks around 1, which are too close together for labels. */
const isWordless = (index: number): boolean => index === 1 || index === 3;

/** A ratio on the logarithmic scale: the band around 1, the marks, and the position of the ratio. */
export function RatioScale({ from, to, says, marks }: NonNullable<ProfileCard['scale']>) {
  const [, left, , right] = marks;
  const span = Math.max(point, at(to) - at(from));
  return (
    <svg class="scale" viewBox={`0 0 ${width} 22`} role="img" aria-label={says}>
      <rect class="track" x={edge} y={line - 2} width={width - 2 * edge} height="4" rx="2" />
      {left && right && <rect class="around" x={at(left.at)} y={line - 2} width={at(right.at) - at(left.at)} height="4" />}
      {marks.map(({ at: place, label }, i) => (
        <g key={label}>
          <line x1={at(place)} x2={at(place)} y1={line - 3} y2={line + 3} />
          {!isWordless(i) && (
            <text x={at(place)} y="21">
              {label}
            </text>
          )}
        </g>
      ))}
      <rect class="here" x={(at(from) + at(to) - span) / 2} y={line - point / 2} width={span} height={point} rx={point / 2} />
    </svg>
  );
}
