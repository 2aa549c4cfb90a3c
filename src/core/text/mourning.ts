import type { TextAnalysis } from './analysis.ts';

/** Words about remembering the dead. A post that does so gets no comments on anything else. */
const remembering = new Set(
  `remember remembers remembering remembered commemorate commemorates commemorating commemorated honour honor honouring honoring mourn anniversary memory remembrance silence vigil candle candles wreath wreaths tribute
  mengenang dikenang mengingat peringatan memperingati peringati hening cipta tabur ziarah haul doa mendoakan tahlilan tahlil yasinan
  ginugunita gunitain paggunita inaalala alalahanin pag-alala anibersaryo alaala katahimikan kandila padasal pasiyam babang-luksa luksa`.split(/\s+/),
);
/** Words for those who died. */
const dead = new Set(
  `victims victim dead died killed deceased fallen perished drowned departed lives souls casualties martyrs
  korban tewas gugur almarhum almarhumah mendiang wafat arwah syuhada berpulang meninggal
  nasawi namatay yumao yumaong biktima pumanaw nalunod kaluluwa napatay`.split(/\s+/),
);
/** Disasters: together with a day of remembrance they need no mention of the dead. */
const disasters = new Set(
  `fire quake earthquake tsunami flood floods typhoon hurricane cyclone storm attack attacks bombing bombings shooting massacre genocide holocaust crash disaster tragedy sinking collapse eruption landslide explosion famine
  pandemic war siege deportation
  gempa tsunami banjir topan badai kebakaran ledakan bom tragedi bencana longsor letusan erupsi kecelakaan pembantaian peristiwa kerusuhan karam
  lindol bagyo baha sunog pagsabog trahedya sakuna yolanda ondoy masaker digmaan pagguho landslide lumubog`.split(/\s+/),
);
/** Days and rites of remembrance: enough together with a disaster. */
const rites = new Set(
  `anniversary commemorate commemorates commemorating commemorated commemoration remembrance silence vigil mengenang peringatan memperingati peringati hening tabur doa ginugunita gunitain paggunita inaalala pag-alala anibersaryo katahimikan`.split(' '),
);
/** With one of these, the post is about a drill, a sale or a course. */
const otherwise = new Set('drill drills station extinguisher extinguishers alarm sale insurance exit exits course training simulasi latihan pemadam hydrant'.split(' '));

/** Words of remembrance that need no word for the dead if people, or a disaster and its years, are mentioned. */
const recalling = new Set('remembering commemorating mengenang ginugunita inaalala'.split(' '));
const people = new Set('people passengers crew children neighbours neighbors miners sailors soldiers workers students orang penumpang awak warga siswa tao katao pasahero mandaragat sundalo manggagawa'.split(' '));
const years = new Set('year years anniversary tahun taon taong'.split(' '));
const bits = { remembers: 1, names: 2, disaster: 4, rite: 8, otherwise: 16, recalls: 32, people: 64, years: 128 } as const;
const bitsOf: ReadonlyMap<string, number> = ((): Map<string, number> => {
  const map = new Map<string, number>();
  for (const [words, bit] of [[remembering, bits.remembers], [dead, bits.names], [disasters, bits.disaster], [rites, bits.rite], [otherwise, bits.otherwise], [recalling, bits.recalls], [people, bits.people], [years, bits.years]] as const) for (const word of words) map.set(word, (map.get(word) ?? 0) | bit);
  return map;
})();

const holds = (met: number, ...all: readonly number[]): boolean => all.every((bit) => (met & bit) !== 0);
const isMourning = (met: number): boolean =>
  (met & bits.otherwise) === 0 &&
  (holds(met, bits.remembers, bits.names) || holds(met, bits.rite, bits.disaster) || holds(met, bits.recalls, bits.people) || holds(met, bits.remembers, bits.disaster, bits.years));

/** Whether a sentence mentions the dead and their remembrance ("Today we remember the 14 people we lost in the fire"), or a disaster and its day. */
export function remembersTheDead({ tokens, sentences }: TextAnalysis): boolean {
  let met = 0;
  let sentence = 0;
  for (const { key, start } of tokens) {
    if (start >= (sentences[sentence]?.end ?? Infinity)) {
      if (isMourning(met)) return true;
      met = 0;
      sentence++;
    }
    met |= bitsOf.get(key) ?? 0;
  }
  return isMourning(met);
}
