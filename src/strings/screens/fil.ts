import type { ScreenStrings } from './types.ts';

export const screens: ScreenStrings = {
  welcome: {
    title: 'Maligayang pagdating sa Worth Following',
    intro: 'Gabay sa tabi ng sulatan sa X. Dalawa ang tinitingnan nito sa draft: may makukuha ba ang mambabasa, at ikaw ba ang dating? Nangyayari ang lahat sa device na ito.',
    reads: 'Ang binabasa nito',
    readsList: ['Ang draft sa sulatan sa X, at ang post na sinasagot nito', 'Ang mga tagasunod, sinusundan, bio at site ng profile na tinitingnan mo'],
    never: 'Ang hindi nito binabasa kailanman',
    neverList: ['Mga mensahe, paghahanap, Grok, artikulo, setting at password', 'Ibang site, at anumang wala pa sa page'],
    kept: 'Ang itinatago, sa device na ito lang',
    keptList: ['Ang mga pinili mo at ang kuwento ng brand mo', 'Ang nagawa ng mga huling post mo, hindi ang mga salita nito', 'Walang ipinapadala kahit saan: walang server at walang account'],
    agree: 'Oo, gabayan ako',
    later: 'Hindi muna',
    agreed: 'Salamat. Bukas na ang gabay.',
    skipped: 'Sige. Walang babasahin hangga’t hindi ka pumapayag, dito o sa popup.',
    withdraw: 'Bawiin',
    steps: 'Tatlong hakbang, puwedeng mamaya na',
    pin: 'I-pin ito',
    pinHow: 'Buksan ang icon na puzzle sa tabi ng address bar at i-pin ang Worth Following. Makikita sa button kung ilan ang payo.',
    tell: 'Ipakilala ang brand mo',
    tellHow: 'Sapat na ang pangalan at dalawa o tatlong paksa. Titingnan na rin nito kung ikaw ang dating ng draft.',
    tellLink: 'Ipakilala ang brand',
    write: 'Isulat ang unang post mo',
    writeHow: 'I-reload nang isang beses ang mga tab ng X na bukas na. O subukan sa sariling page nito, kahit walang X.',
    writeLink: 'Buksan ang X',
    tryLink: 'Subukan dito',
  },
};
