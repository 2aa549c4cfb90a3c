import type { TextAnalysis } from './analysis.ts';

/** Words that may stand in a gap of a pattern, at most so many. */
const gap = (words: string, most = 9): string => `(?:(?:${words.split(' ').join('|')})[ ,]+){0,${most}}`;
/** What may follow: little words, then the end of the clause. "Wake up the baby" and "be here at 5 am" are about something else. */
const end = (words: string): RegExp => new RegExp(`^(?:[ ,]+(?:${words.split(' ').join('|').replaceAll('_', ' ')}))*\\s*(?:$|[^\\s\\p{L}\\p{N}]|and\\b|dan\\b)`, 'u');

interface Pattern {
  readonly start: RegExp;
  readonly end: RegExp;
}

const no = "(?:not|never|no longer|without|(?:do|did|wo|was|were|is|am|had|have|could|would|ca|ai)n['’]?t|cannot)";
const waking = '(?:wak(?:e|ing) up|exist(?:ing|ed)?|(?:be(?:en|ing)? )?(?:here|alive|around|born)|liv(?:e|ing))';
const tidak = '(?:ng?g?a|e?ng?ga|ga|gak|gk|nggak|ngga|enggak|engga|tidak|tdk|tak|ndak|kagak|gausah|gamau)(?: (?:usah|perlu|akan|bakal|pernah|harus|mau|bisa|pengen))?';
const aku = 'aku gue gw gua gwe saya';
const hindi = "(?:hindi|di|['’]di|wag|huwag|wala)";

/** A wish or a comparison, a negation, and being awake, alive or here: "easier if I just didn't wake up", "lebih enak ga bangun lagi", "sana hindi na ako magising". Only about the writer. */
const patterns: readonly Pattern[] = [
  {
    start: new RegExp(
      `\\b(?:(?:better|best|easier|simpler|nicer|wish|wishing|hope|hoping|prefer|rather|want|pray)\\b[\\p{L}’' ,]{0,40}?\\bi(?:['’][dm])? ${gap('just simply really could would had have will do did can was were am ever even honestly', 4)}${no} (?:even |have to |ever |just |be )?${waking}|(?:better|best|easier|simpler|nicer|rather|wanna|want(?:ed)?|wish|wishing|prefer|hope) ${gap('i could can to just go going fall lie down sleep asleep and then it all simply honestly for forever a while', 9)}${no} (?:to |have to |ever |just )*${waking}|\\bi (?:really |just |honestly )?(?:do ?n['’]?t|never) (?:really |even )?(?:want to|wanna) (?:wake up|exist|live|be (?:here|alive|around))|(?:everyone|everybody|they|you|people|family|kids|world|all)(?:['’](?:d|re)| would| will| are| is)? (?:be |all |probably |honestly )*better off without me|nobody would (?:miss|notice|care)[\\p{L} ]{0,12} if i(?: was| were|['’]d| had)? (?:gone|dead|died|disappeared)|(?:want to|wanna) disappear(?= forever)|(?:tired|sick|done|point) (?:of|with|in) (?:living|existing|being (?:alive|here))|nothing (?:left )?to live for)`,
      'giu',
    ),
    end: end('anymore any_more again ever at_all forever tomorrow tonight one_day someday in_the_morning though tbh lol honestly today sometimes for_a_while for_a_bit really either like_this in_this_world on_this_planet'),
  },
  {
    start: new RegExp(
      `(?<!\\p{L})(?:(?:lebih (?:enak|enakan|baik|gampang|mudah|tenang)|enakan|mending(?:an)?|p[ei]ngi?e?n|ingin|mau|maunya|seandainya|andai(?:kan)?|semoga) ${gap(`kalo kalau klo kl aja saja sih tuh banget cuma cuman udah sudah bisa tidur terus trs selamanya dan lalu yang semuanya rasanya deh kayaknya untuk buat supaya biar sampai sampe lama hilang istirahat besok pagi ${aku}`)}(?:${tidak} (?:bangun|kebangun|terbangun|hidup|bernapas|bernafas|lahir|dilahirkan|ada di dunia)|(?:${aku.replaceAll(' ', '|')}) ${tidak} ada|${tidak} ada (?:${aku.replaceAll(' ', '|')}))|p[ei]ngi?e?n (?:hilang|ngilang|lenyap) (?:aja |saja )?dari dunia|${tidak} ada gunanya (?:aku |gue )?hidup|besok (?:${aku.replaceAll(' ', '|')}) ${tidak} bangun (?:lagi |juga |pun )*(?:gapapa|gpp|(?:ga|gak|nggak) apa[- ]apa)|${tidak} (?:mau|pengen|pengin|ingin) (?:hidup|bangun(?= (?:lagi|besok|selamanya))))`,
      'giu',
    ),
    end: end('ini lagi aja saja deh sih ya besok selamanya di_dunia di_dunia_ini di_sini disini terus sekalian banget tbh wkwk beneran rasanya'),
  },
  {
    start: new RegExp(
      `(?<!\\p{L})(?:(?:sana|kung pu?wede|(?:mas|mabuti|buti)(?: (?:mabuti|okay|ok|maganda|madali|masarap))?(?: pa)?|gusto(?:ng)?|pangarap|dasal ko|hiling ko) ${gap('kung na lang ko nang ako pa siguro matulog tulog at tapos bukas po talaga yung nalang nga din rin habambuhay', 8)}(?:${hindi} ${gap('na ko nang lang nalang sana', 3)}(?:ako )?${gap('na nang lang nalang', 2)}(?:magising|gumising|nagising|magigising|nabuhay|mabuhay|buhay|nandito|andito|naririto|ipinanganak|pinanganak)(?: (?:pa )?ako)?|wala (?:na )?ako)|(?:ayoko|ayaw ko) (?:na |nang |na ng )(?:gumising|magising|mabuhay)|pagod na (?:ako|akong) mabuhay)`,
      'giu',
    ),
    end: end('ako pa na lang nalang bukas ulit muli talaga kailanman dito sa_mundo sa_mundong_ito po eh'),
  },
];

/** Filipino wishes about others have no "ako": "sana hindi magising ang baby". */
const ofMe = /(?:^|\P{L})(?:ako|akong|ayoko|ko|kung pu?wede)(?!\p{L})/iu;
/** None of the patterns matches without one of these. */
const telling = /\b(?:wak(?:e|ing)|exist\w*|here|alive|around|born|liv(?:e|ing)|without me|if i|disappear|n?g?(?:hi)?lang|lenyap|(?:ke|ter)?bangun|hidup|bernapas|bernafas|(?:di)?lahir(?:kan)?|ada|wala)\b|ising|buhay|dito|rito|anganak/i;

/** Worn out or wishing to vanish, and unseen: neither alone is despair. */
const wornOut = /\bcan(?:no|['’])?t (?:do|take|go on with) (?:this|it) any ?more\b|\b(?:want to|wanna) (?:disappear|vanish)\b|\btired of (?:it all|everything)\b|p[ei]ngi?e?n (?:ng)?(?:ilang|udahan)|\bcapek (?:banget|hidup|pura)|\bayoko na\b|\bpagod na(?: pagod na)? (?:na )?ako\b|\bgusto ko (?:na ?)?(?:ng |lang )?(?:mawala|maglaho)\b/iu;
const unseen = /\b(?:nobody|no ?one)(?:['’]d)? (?:would |will )?(?:even |ever |really )?(?:notices?|miss(?:es)? me|cares?)\b|\b(?:n?g+a?k?|nggak|tidak|ga) ada (?:yg |yang )?(?:bakal |akan |juga )*(?:nyadar|sadar|nyari|peduli|kehilangan)|\bwala(?:ng| namang| ring?| nang)? (?:makakapansin|maghahanap|magmamalasakit|may pake)/iu;

/** Whether the writer wishes not to be alive, in whatever words. */
export function despairs({ text }: Pick<TextAnalysis, 'text'>): boolean {
  if (wornOut.test(text) && unseen.test(text)) return true;
  if (!telling.test(text)) return false;
  return patterns.some(({ start, end: rest }, at) => [...text.matchAll(start)].some((hit) => rest.test(text.slice(hit.index + hit[0].length)) && (at < 2 || ofMe.test(hit[0] + text.slice(hit.index + hit[0].length).slice(0, 12)))));
}
