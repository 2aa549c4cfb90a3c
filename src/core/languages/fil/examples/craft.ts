import type { Examples } from '../../../rules/example.ts';

/** The rules' examples. */
export const examples: Readonly<Record<string, Examples>> = {
  length: {
    flags: [
      'Nagpapahiram ang aklatan ng mga kasangkapan tuwing Martes at ng mga binhi tuwing tag-ulan at ng makinang panahi buong taon at kung magsasauli ka ng bagay na naayos mo na ay puwede mong isulat ang pangalan mo sa dingding sa tabi ng pinto',
      'Maagang dumating ang ulan. Maputik ang daan. Magbota kayo. Magdala ng tungkod. Nakatali dapat ang aso. Sarado ang tarangkahan sa itaas. Sa ibaba dumaan. Bukas ang karinderya. Barya lang po. Alas-sais ang huling bus. Ingat sa tulay. Kita tayo sa malaking puno malapit sa lawa.',
    ],
    passes: [
      'Humiram ng martilyo rito.\nMay punla rin.',
      'Magbota sa tabi ng lawa',
      'Lumipat kami.',
    ],
  },
  'long-for-a-post': {
    flags: [
      'Pinuno ng mga kapitbahay ang bawat garapon sa estanteng ito at dinala nila ang prutas nang naglalakad, nakabisikleta o tulak ang kariton. Pinuno ng mga kapitbahay ang bawat garapon sa estanteng ito at dinala nila ang prutas nang naglalakad, nakabisikleta o tulak ang kariton. Pinuno ng mga kapitbahay ang bawat garapon sa estanteng ito at dinala nila ang prutas nang naglalakad, nakabisikleta o tulak ang kariton.',
      { text: 'Bakit dapat panatilihin ang tren sa bayan natin', situation: 'thread-start', draft: { kind: 'thread', part: { index: 0, texts: Array.from({ length: 11 }, () => 'Mas maraming naisasakay ang tren kaysa tatlong linya ng bus na pinagsama, at matagal nang bayad ang riles, heto ang kuwenta kung isa-isahin.') } } },
    ],
    passes: [
      'Isa-isang napupuno ang bodega',
      'Nasa pahina namin ang buong kwento ng tren: trenbayan.ph/kwento',
      'Dalawang bahagi lang ito',
    ],
  },
  cryptic: {
    flags: [
      { text: 'Eto oh', draft: { media: { count: 1, described: 1 } } },
      { text: 'Hala!', draft: { media: { count: 1, described: 1 } } },
      { text: 'Ito 👇 https://banga.ph/9' },
    ],
    passes: [
      { text: 'Bagong bodega namin sa Cebu', draft: { media: { count: 1, described: 1 } } },
      { text: 'Ito ang hurnong apatnapung taon na', draft: { media: { count: 1, described: 1 } } },
      { text: 'Tingnan ang yelo sa tulay kaninang madaling-araw', draft: { media: { count: 1, described: 1 } } },
      'Iyon ang huling biyahe ng barko',
    ],
  },
  hashtags: {
    flags: [
      'Araw ng palengke #pagkain #lokal #tinapay #keso',
      '#isa #dalawa #tatlo',
      'Ang #bago naming #hardin ay #bukas #na',
    ],
    passes: [
      'Bakante ang kuwarto #4 at #12',
      'Tinapay sa palengke #lokal #tinapay',
      'Live updates mula sa pantalan #bagyo #barko #pantalan',
    ],
  },
  'front-load': {
    flags: [
      'Hello guys, gusto ko lang sabihin na magbabago ang oras sa Lunes',
      'Ikinagagalak naming ibalita na bubuksan ang pool sa Mayo',
      'Hi mga suki, share ko lang na lumipat ang klinika sa itaas',
    ],
    passes: [
      'Simula Lunes, 8 hanggang 18 ang bukas namin',
      'Ayon sa mangingisda, humina ang huli ngayong tag-init',
      'Kasi naman umulan, ginawa namin sa loob ang sayawan',
      'So far, 900 na puno na ang naitanim ng mga bata',
    ],
  },
  hedging: {
    flags: [
      'Siguro parang mas mabilis yata sa barko, ewan ko',
      'Sa tingin ko siguro medyo sira yata',
      'Feeling ko parang late tayo, hindi ako sure',
    ],
    passes: [
      'Baka mas mabilis sa barko',
      'Mga suki, baka kulang pa ng konting tulong, sana makasama kayo',
      'Medyo matamis, konting asim',
      'Parang bahay ang kainan nila sa Silang',
    ],
  },
  accessible: {
    flags: [
      'Anihan na 🎈🎈🎈🎈🎈🎈',
      '𝗕𝗮𝗴𝗼𝗻𝗴 𝗺𝗲𝗻𝘂 simula Lunes',
      { text: 'Ang palaruan mula sa itaas', draft: { media: { count: 2, described: 1 } } },
    ],
    passes: [
      'Menu simula Lunes 🥗🍞',
      { text: 'Bagong duyan sa kaliwa, kuha mula bubong', draft: { media: { count: 1, described: 1 } } },
      '40 m² ang lawak',
    ],
  },
  'stray-link': {
    flags: ['Basahin ang README.md muna', 'Malamig na ang hurno.So bukas tayo magsimula', 'I-run ang main.py nang dalawang beses', 'Tingnan sa file listahan.md'],
    passes: ['Basahin ang acme.com muna', 'Umulan. So tuloy pa rin', 'Biyahe ng 7.30 at 8.15', 'Heto: https://clay.md/lista', 'Sumulat sa jo@clay.com'],
  },
  thread: {
    flags: [
      { text: 'Thread', situation: 'thread-start' },
      { text: 'Kwento tungkol sa hardin', situation: 'thread-start' },
      { text: 'Tuloy', situation: 'thread-part' },
    ],
    passes: [
      { text: 'Bakit nalanta ang kamatis namin ngayong taon? Maikling thread', situation: 'thread-start' },
      { text: 'Apat na pagkakamali namin sa bomba ng tubig', situation: 'thread-start' },
      { text: 'Tanghali umaandar ang bomba kaya sumisingaw ang kalahati', situation: 'thread-part' },
      { text: 'Pangatlo: dayami. Basa ang lupa hanggang Agosto', situation: 'thread-part' },
    ],
  },
  'camel-case': {
    flags: ['Tatlong bangka ang bumalik nang ligtas kaninang madaling-araw #tulongbayan', 'Bukas ang bagong aklatan sa may plasa #negosyopinoy', 'May libreng bakuna sa barangay hall #kalusuganparasalahat'],
    passes: ['Dalawang bangka pa ang hinihintay #TulongBayan', 'Naghahanap siya ng raket #hanapbuhay', 'Kainan na sa kanto #sinigang', 'Bagong guro sa amin #punongguro', 'Panalo ang koponan #gilas'],
  },
};
