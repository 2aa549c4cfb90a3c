import type { Find } from './found.ts';

/** Something that people rely on has failed. */
const failed = /\b(?:no (?:water|power|service|electricity)|low pressure|power cut|outage|burst|(?:is|are|was|went) down|log-?in issues?|not working|experiencing (?:issues|problems)|air (?:mati|tidak mengalir)|(?:listrik|internet|server) (?:mati|padam|down)|mati listrik|gangguan|walang (?:tubig|kuryente|signal|internet)|brownout|nawalan ng (?:tubig|kuryente)|pumutok)\b/iu;
/** It lasts, and somebody is at work on it. A failure that is announced for next week is a notice. */
const lasting = /\b(?:since|currently|aware|investigating|on site|crew|engineers|expect|should be back|sejak|sedang|saat ini|masih|petugas|tim|estimasi|as of|ngayon|inaayos|mula kanina|simula kanina)\b/iu;

/** An outage, told by those who are mending it. */
export const disrupts: Find = ({ analysis: { text } }) => ({ met: failed.test(text) && lasting.test(text), spans: [] });
