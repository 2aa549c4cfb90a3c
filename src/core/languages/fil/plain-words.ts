/** Payak na salita kapalit ng malalaking salita, na kasya sa parehong lugar. */
export const plainWords: ReadonlyMap<string, string> = new Map([
  ['rebolusyonaryo', 'bago'],
  ['inobatibo', 'bago'],
  ['makabagong solusyon', 'bagong paraan'],
  ['kakaibang solusyon', 'ibang paraan'],
  ['walang katulad', 'kakaiba'],
  ['walang kapantay', 'mahusay'],
  ['world class', 'mahusay'],
  ['world-class', 'mahusay'],
  ['petmalu', 'magaling'],
  ['pangmalakasan', 'maganda'],
  ['pasabog', 'sorpresa'],
  ['game changer', 'malaking pagbabago'],
  ['game-changer', 'malaking pagbabago'],
  ['next level', 'mas mahusay'],
  ['synergy', 'pagtutulungan'],
]);
