import { alingNena } from '../../../rules/example-brands.ts';
import type { Examples } from '../../../rules/example.ts';

const tahimik = [{ text: 'Maulan kaninang umaga' }, { text: 'Bagong pinta ang pinto' }, { text: 'Ubos agad kahapon' }, { text: 'Sarado kami noong Linggo' }];
const labas = [1, 2, 3, 4].map((n) => ({ text: `basahin ${n} https://pahayagan.ph/${n}` }));
const usual = { p5: 0.4, median: 0.6 };
const iba = { likeness: 0.2, usual, unlike: [], posts: 60 };
const magalang = { ...alingNena, address: 'formal' as const };
const palakaibigan = { ...alingNena, address: 'familiar' as const };
const karinderya = { name: 'Karinderya ni Ising', handle: 'kayising', sites: ['ising.ph'] };

/** Examples for the rules on brand. */
export const examples: Readonly<Record<string, Examples>> = {
  'on-topic': {
    flags: [
      { text: 'Ang ganda ng laban kagabi, umabot pa sa overtime', brand: alingNena },
      { text: 'Tapos na ang teleserye at umiyak ang buong barangay', brand: alingNena },
      { text: 'Bagong kulay ang jeep ng kapitbahay naming si Mang Tomas', brand: alingNena },
      { text: 'Nagtanim ng kamatis at talong ang lola sa likod-bahay', brand: alingNena },
    ],
    passes: [
      { text: 'Maligayang Pasko sa inyong lahat diyan sa malayo', brand: alingNena },
      { text: 'Mainit pa ang pandesal pagsapit ng alas-singko', brand: alingNena },
      { text: 'Bakit nagtitinapay muna bago pumasok ang mga bata', brand: alingNena },
      { text: 'Maraming salamat sa sampung taon ng pagtangkilik ninyo', brand: alingNena },
      { text: 'Gutom na ang mga bata sa evacuation center sa Marikina', brand: alingNena },
      { text: 'Bukas na uli kami #PandesalTime', brand: alingNena },
    ],
    praises: [
      { text: 'Ganito namin sinasala ang harina tuwing madaling-araw', brand: alingNena },
    ],
  },
  'pointer-due': {
    flags: [
      { text: 'Tumaas ang harina ngayong buwan', brand: alingNena, recent: tahimik },
      { text: 'Bakit mas masarap ang monay kapag malamig ang umaga', brand: alingNena, recent: tahimik },
      { text: 'May bagong hurno si Aling Nena', brand: alingNena, recent: tahimik },
      { text: 'Sino ang mahilig sa keso de bola?', brand: alingNena, recent: tahimik },
    ],
    passes: [
      { text: 'Nasa panaderyanena.ph ang buong resipe', brand: alingNena, recent: tahimik },
      { text: 'Panaderya Nena, bukas mula alas-kuwatro', brand: alingNena, recent: tahimik },
      { text: 'Tanong lang kay @panaderyanena, sasagot kami', brand: alingNena, recent: tahimik },
      { text: 'Ubos ang ensaymada bago magtanghali', brand: alingNena, recent: [{ text: 'Silip po sa panaderyanena.ph' }, ...tahimik] },
      { text: 'Manigong Bagong Taon mula sa aming kusina', brand: alingNena, recent: tahimik },
    ],
    praises: [
      { text: 'Buong listahan: panaderyanena.ph/listahan', brand: alingNena },
    ],
  },
  'home-link': {
    flags: [
      { text: 'Kasaysayan ng pandesal https://museo.ph/pandesal', brand: alingNena, recent: labas },
      { text: 'Panayam sa mga magsasaka ng trigo https://pahayagan.ph/trigo', brand: alingNena, recent: labas },
      { text: 'Mapa ng mga lumang hurno https://mapa.ph/hurno', brand: alingNena, recent: labas },
    ],
    passes: [
      { text: 'Paano magmasa nang tama https://panaderyanena.ph/masa', brand: alingNena, recent: labas },
      { text: 'Tatlong hakbang sa pagmamasa', brand: alingNena, recent: labas },
      { text: 'Listahan ng evacuation center https://marikina.gov.ph/listahan', brand: alingNena, recent: labas },
      { text: 'Magandang basahin ito https://aklat.ph/harina', brand: alingNena, recent: labas.slice(1) },
    ],
    praises: [
      { text: 'Mga larawan ng lumang hurno https://panaderyanena.ph/larawan', brand: alingNena },
    ],
  },
  voice: {
    flags: [
      { text: 'Besh ang bongga ng pandesal today as in shookt ang lola mo', brand: alingNena, voice: iba },
      { text: 'Alinsunod sa nakasaad na patakaran, ipinababatid sa madla ang pagbabago ng oras', brand: alingNena, voice: iba },
      { text: 'O mutyang bituin ng madaling-araw, dinggin mo ang awit ng hurnong umaapoy', brand: alingNena, voice: iba },
    ],
    passes: [
      { text: 'Nagsimula kaming magmasa ng alas-dos para umabot sa unang biyahe ng jeep', brand: alingNena, voice: { ...iba, likeness: 0.5 } },
      { text: 'Sandali lang po', brand: alingNena, voice: iba },
      { text: 'Nasira ang timbangan kaya tinantiya muna namin ang asukal ngayong umaga', brand: alingNena, voice: { ...iba, posts: 15 } },
      { text: 'The oven man came late so the first batch is at seven', brand: alingNena, voice: iba },
    ],
  },
  tone: {
    flags: [
      { text: 'Grabe besh, bumaba ang singil sa delivery charot', brand: alingNena },
      { text: 'Ang lodi naming panadero, petmalu ang monay', brand: alingNena },
      { text: 'Bagong luto na po 😋', brand: alingNena },
      { text: 'Sana all may libreng kape sa umaga', brand: alingNena },
      { text: 'Ako ang nagbukas ng tindahan kanina', brand: { ...alingNena, tone: { institutional: 0.9 } } },
      { text: 'Our ovens are warm and the first trays are out', brand: alingNena },
    ],
    passes: [
      { text: 'Bumaba po ang singil sa delivery ngayong linggo', brand: alingNena },
      { text: 'Sabi ng isang bata, “petmalu, lodi!” sabay takbo', brand: alingNena },
      { text: 'Bagong luto na po 😋', brand: { ...alingNena, tone: {} } },
      { text: 'Monay, pandesal, ensaymada: kumpleto ang hilera', brand: alingNena },
    ],
  },
  'house-words': {
    flags: [
      { text: 'Mumurahin pero masarap ang tinapay dito', brand: alingNena },
      { text: 'May kostumer na bumili ng sandaan', brand: alingNena },
      { text: 'Salamat sa bawat kostumer ngayong taon', brand: alingNena },
    ],
    passes: [
      { text: 'Abot-kaya at masarap pa rin', brand: alingNena },
      { text: 'May suki kaming edad siyamnapu', brand: alingNena },
      { text: 'Ang bulong ng matanda: “mumurahin lang iyan noon”', brand: alingNena },
      { text: 'Murang asukal ang hinanap namin sa Divisoria', brand: alingNena },
    ],
  },
  'name-form': {
    flags: [
      { text: 'Dumaan kayo sa panaderya nena bago pumasok', brand: { ...alingNena, topics: [] } },
      { text: 'PANADERYA NENA ang katapat ng simbahan', brand: alingNena },
      { text: 'Panadreya Nena, sampung taon na', brand: alingNena },
    ],
    passes: [
      { text: 'Sa Panaderya Nena lang may ganitong monay', brand: alingNena },
      { text: 'Kuha ito ni @panaderyanena kahapon', brand: alingNena },
      { text: 'May bagong panaderya sa kanto', brand: alingNena },
      { text: 'ABISO: SARADO ANG PANADERYA NENA BUKAS', brand: alingNena },
    ],
  },
  'wrong-account': {
    flags: [
      { text: 'Kami sa Panaderya Nena ay naghahanap ng panadero', brand: alingNena, account: 'joybautista' },
      { text: 'Nasa panaderyanena.ph na ang aming bagong listahan', brand: alingNena, account: 'joybautista' },
      { text: 'Sarado ang Karinderya ni Ising bukas, naglilinis kami', brand: alingNena, brands: [karinderya], account: 'panaderyanena' },
    ],
    passes: [
      { text: 'Sa Panaderya Nena, kami mismo ang nagmamasa', brand: alingNena, account: 'PanaderyaNena' },
      { text: 'Masarap ang ensaymada ng Panaderya Nena', brand: alingNena, account: 'joybautista' },
      { text: 'Nagtatrabaho ako sa Panaderya Nena at mababait ang kasama namin', brand: alingNena, account: 'joybautista' },
      { text: 'Kausap namin kanina si @panaderyanena tungkol sa harina', brand: alingNena, account: 'joybautista' },
    ],
  },
  'address-form': {
    flags: [
      { text: 'Bili ka na ng pandesal mo bago maubos', brand: magalang },
      { text: 'Ikaw ang bahala sa palaman', brand: magalang },
      { text: 'Mga besh, may bagong ensaymada', brand: magalang },
      { text: 'Minamahal naming mga suki, sarado muna ang tindahan', brand: palakaibigan },
      { text: 'Bukas na po kami, tuloy po sa loob', brand: palakaibigan },
    ],
    passes: [
      { text: 'Ano po ang gusto ninyong palaman?', brand: magalang },
      { text: 'Bilhin mo na po habang mainit', brand: magalang },
      { text: 'Tara, kape ka muna rito', brand: palakaibigan },
      { text: 'Salamat po sa pag-report', brand: palakaibigan },
      { text: 'May karatula noon: “bawal ang utang mo rito”', brand: magalang },
      { text: 'Kumusta ka diyan', brand: { ...alingNena, address: undefined } },
    ],
  },
};
