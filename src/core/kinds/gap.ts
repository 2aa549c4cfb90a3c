import type { Gap } from '../model/kind.ts';
import type { KindContext } from './kind.ts';
import { cause } from './points/cause.ts';
import { figures } from './points/figures.ts';

/** What a stranger would ask first: why, if it is not said; else how many; else who and where. */
export function gapOf(context: KindContext): Gap {
  if (!cause(context)?.met) return 'why';
  return figures(context)?.met ? 'who' : 'how-many';
}
