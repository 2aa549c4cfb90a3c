import { describe, expect, test } from 'vitest';
import { parseCalendar } from '../../../src/core/files/content-calendar.ts';

type Row = readonly [text: string, when?: string, account?: string];
const rowsOf = (given: string): readonly Row[] => parseCalendar(given).posts.map(({ text, when, account }) => (account ? [text, when, account] : when ? [text, when] : [text]) as Row);

interface Case {
  readonly name: string;
  readonly given: string;
  readonly posts: readonly Row[];
}
const of = (name: string, given: string, ...posts: readonly Row[]): Case => ({ name, given, posts });

const oneColumn = [
  of('a comma', 'text\nHello, neighbours, we open at nine', ['Hello, neighbours, we open at nine']),
  of('two posts of two commas', 'Post\nHello, you, there\nBye, you, there', ['Hello, you, there'], ['Bye, you, there']),
  of('a comma in an address', 'Post\nSee https://acme.example/a,b for the list, please', ['See https://acme.example/a,b for the list, please']),
  of('semicolons', 'Teks\nBuka pagi; tutup sore; libur Senin', ['Buka pagi; tutup sore; libur Senin']),
  of('a tab', 'Text\nName\tprice of the week', ['Name\tprice of the week']),
  of('quotes as well', 'text\n"Hello, you"\nPlain, and more', ['Hello, you'], ['Plain, and more']),
  of('a quotation that goes on', 'text\n"Hello", she said, and left', ['"Hello", she said, and left']),
  of('cells of many lines', 'Tweet\r\n"One,\r\ntwo"\r\nThree, four', ['One,\r\ntwo'], ['Three, four']),
  of('a title above', 'Posts for April\ntext\nHello, neighbours', ['Hello, neighbours']),
];

const lists = [
  of('as many commas in each', 'Monday, tea is 20 off\nTuesday, jars are back', ['Monday, tea is 20 off'], ['Tuesday, jars are back']),
  of('days with numbers in front', 'May 5, tea is 20 off\nMay 6, jars are back', ['May 5, tea is 20 off'], ['May 6, jars are back']),
  of('a head that is none', 'Copy, paste, done: that is our whole form.\nThree jars left, two lids.\nBring a bag.', ['Copy, paste, done: that is our whole form.'], ['Three jars left, two lids.'], ['Bring a bag.']),
  of('semicolons in each', 'Wheels are true; spokes are tight\nChains are clean; pads are new', ['Wheels are true; spokes are tight'], ['Chains are clean; pads are new']),
  of('figures in front', '3,200 orders in a day\n4,100 sold by noon', ['3,200 orders in a day'], ['4,100 sold by noon']),
  of('handles in front', '@ann, thank you for the map\n@ben, thank you for the tea', ['@ann, thank you for the map'], ['@ben, thank you for the tea']),
  of('addresses in front', 'https://acme.example/a,b is our list\nhttps://acme.example/c,d is theirs', ['https://acme.example/a,b is our list'], ['https://acme.example/c,d is theirs']),
  of('handles in front, no space', '@ann,thank you for the map\n@ben,thank you for the tea', ['@ann,thank you for the map'], ['@ben,thank you for the tea']),
  of('no space behind commas', 'Halo kak,apa kabar hari ini\nKami buka jam 9,tutup jam 5', ['Halo kak,apa kabar hari ini'], ['Kami buka jam 9,tutup jam 5']),
  of('quotations', '"Hello", she said\n"Bye", said he', ['"Hello", she said'], ['"Bye", said he']),
  of('a whole quotation among others', 'We open at nine\n"We are late"', ['We open at nine'], ['"We are late"']),
  of('semicolons without a space', 'We open at nine;ten on Sunday\nThree jars here;two lids there', ['We open at nine;ten on Sunday'], ['Three jars here;two lids there']),
  of('a bar in a sentence', 'Open Monday | closed Sunday', ['Open Monday | closed Sunday']),
  of('one with a date inside', 'We open on 15/04/2026, at nine', ['We open on 15/04/2026, at nine']),
];

const separated = [
  of('semicolons, commas in cells', '15/04/2026;We open at nine, ten on Sunday, closed Monday\n16/04/2026;Three jars left', ['We open at nine, ten on Sunday, closed Monday', '15/04/2026'], ['Three jars left', '16/04/2026']),
  of('two rows of semicolons', '15/04/2026;We open at nine, ten on Sunday\n16/04/2026;Three jars, two lids', ['We open at nine, ten on Sunday', '15/04/2026'], ['Three jars, two lids', '16/04/2026']),
  of('dates with commas', 'April 15, 2026;We open at nine on Sunday\nApril 16, 2026;We open at ten on Monday', ['We open at nine on Sunday', 'April 15, 2026'], ['We open at ten on Monday', 'April 16, 2026']),
  of('sep=;', 'sep=;\ndate;text\n15/04/2026;We open at nine', ['We open at nine', '15/04/2026']),
  of('"sep=," with quotes', '\uFEFF"sep=,"\r\nDate,Text\r\n2026-04-15,"We open, at nine"', ['We open, at nine', '2026-04-15']),
  of('SEP=tab, no head', 'SEP=\t\n2026-04-15\tWe open at nine', ['We open at nine', '2026-04-15']),
  of('sep=; without a head', 'sep=;\n15/04/2026;We open, at nine', ['We open, at nine', '15/04/2026']),
  of('bars', 'date|text\n2026-04-15|We open at nine, ten', ['We open at nine, ten', '2026-04-15']),
  of('tabs without a head', '2026-04-15\tWe open at nine, ten\n2026-04-16\tThree jars; two lids', ['We open at nine, ten', '2026-04-15'], ['Three jars; two lids', '2026-04-16']),
  of('a table drawn with bars', '| Date | Text |\n|---|---|\n| 2026-04-15 | We open, at nine |', ['We open, at nine', '2026-04-15']),
  of('a head that has more commas than separators', 'Date (day, month);Text\n15/04;We open at nine', ['We open at nine', '15/04']),
  of('short names in front', 'Shop;We open at nine\nBlog;How we cut soap', ['We open at nine'], ['How we cut soap']),
  of('an address at the end, longer than the post', '1,We open at nine,https://cdn.example/pictures/2026/04/15/a-very-long-name-of-a-picture.jpg', ['We open at nine']),
  of('weekdays', 'Mon,We open at nine\nTue,Three jars\nWed,Two lids, one box', ['We open at nine', 'Mon'], ['Three jars', 'Tue'], ['Two lids, one box', 'Wed']),
  of('Indonesian times with dots', 'Senin 9.00;Buka lagi, kak\nSelasa 12.00;Kue habis, maaf', ['Buka lagi, kak', 'Senin 9.00'], ['Kue habis, maaf', 'Selasa 12.00']),
];

const commas = [
  of('behind a date', 'Date,Text\n2026-04-15,We open at nine, ten on Sunday', ['We open at nine, ten on Sunday', '2026-04-15']),
  of('before an account', 'date,text,account\n2026-04-15,We open at nine, ten on Sunday,@acme', ['We open at nine, ten on Sunday', '2026-04-15', 'acme']),
  of('without a space, before an account', 'date,text,account\n2026-04-15,We open at 9,10 on Sunday,@acme', ['We open at 9,10 on Sunday', '2026-04-15', 'acme']),
  of('the account left out', 'date,text,account\n2026-04-15,We open at nine, ten on Sunday', ['We open at nine, ten on Sunday', '2026-04-15']),
  of('in the date', 'Date,Text\nApril 15, 2026,We open at nine', ['We open at nine', 'April 15, 2026']),
  of('in date and text', 'Date,Text\nApril 15, 2026,We open at nine, ten', ['We open at nine, ten', 'April 15, 2026']),
  of('before a picture', 'Text,Image URL\nTea, soap, jars,https://cdn.example/a.jpg', ['Tea, soap, jars', 'https://cdn.example/a.jpg'].slice(0, 1) as unknown as Row),
  of('no head', '2026-04-15,We open at nine, ten on Sunday\n2026-04-16,Three jars', ['We open at nine, ten on Sunday', '2026-04-15'], ['Three jars', '2026-04-16']),
  of('no head, an account behind', '2026-04-15,We open at nine, ten on Sunday,@acme\n2026-04-16,Three jars,@acme', ['We open at nine, ten on Sunday', '2026-04-15', 'acme'], ['Three jars', '2026-04-16', 'acme']),
  of('spaces behind all', 'Date, Text, Account\n2026-04-15, We open, @acme', ['We open', '2026-04-15', 'acme']),
  of('spaces around all, and in the post', 'Date , Text , Account\n2026-04-15 , We open at nine, ten , @acme', ['We open at nine, ten', '2026-04-15', 'acme']),
  of('spaces behind all but the head', 'Date,Text,Account\n2026-04-15, We open, @acme', ['We open', '2026-04-15', 'acme']),
  of('before an account, names in the post', 'date,text,account\n2026-04-15,We thank @ann, @ben,@acme', ['We thank @ann, @ben', '2026-04-15', 'acme']),
  of('a space before the quote', 'Date, Text\n2026-04-15, "We open at nine, ten"', ['We open at nine, ten', '2026-04-15']),
  of('empty cells behind', 'Date,Text\n2026-04-15,We open,,,', ['We open', '2026-04-15']),
];

const heads = [
  ...['Date,Tweet text,Account', 'Date*,Text*,Handle*', 'Publish date,Caption text,Handle', 'Petsa,Nilalaman ng post,Account', 'Tanggal tayang,Isi postingan,Nama akun', 'scheduled_at,post_text,username', 'PublishDate,PostContent,ProfileName', 'DATE (UTC),MESSAGE,PROFILE', 'Jadwal,Teks tweet,Akun', 'Iskedyul,Teksto,Pangalan ng account', 'Date:,Post:,Account:', 'Date & time,Message text (required),Channel'].map((head) => of(head, `${head}\n2026-04-15,We open at nine,@acme`, ['We open at nine', '2026-04-15', 'acme'])),
  of('Buffer', 'Text,Image URL,Tags,Posting Time\nWe open at nine,https://cdn.example/a.jpg,news,2026-04-15 09:00', ['We open at nine', '2026-04-15 09:00']),
  of('two columns', 'Text,Scheduled time\nWe open at nine,2026-04-15 09:00', ['We open at nine', '2026-04-15 09:00']),
  of('Posting Time,Post Content,Image URL', 'Posting Time,Post Content,Image URL\n2026-04-15 09:00,We open at nine,https://cdn.example/a.jpg', ['We open at nine', '2026-04-15 09:00']),
  of('day and time apart', 'Date,Time,Text\n2026-04-15,09:00,We open', ['We open', '2026-04-15 09:00']),
  of('a kind of post called Content', 'Content,Message,Date\nImage,We open at nine,2026-04-15', ['We open at nine', '2026-04-15']),
  of('post type before post', 'Post type,Post,Post date\nreel,We open at nine today,2026-04-15', ['We open at nine today', '2026-04-15']),
  of('words about the picture are no post', 'Alt text,Text,Date\nA long description of a picture of many jars,We open,2026-04-15', ['We open', '2026-04-15']),
  of('a title row', 'Acme – content plan for April\n\nDate,Text\n2026-04-15,We open', ['We open', '2026-04-15']),
  of('a title row as spreadsheets save it', 'April plan,,\r\n,,\r\nDate,Text,Account\r\n2026-04-15,We open,@acme', ['We open', '2026-04-15', 'acme']),
  of('a number with a dot', 'Nr.;Datum;Text\n1;15.04.2026;We open at nine, ten', ['We open at nine, ten', '15.04.2026']),
  of('When and What', 'When,What\n2026-04-15,We open at nine, ten', ['We open at nine, ten', '2026-04-15']),
  of('a thread: each part is read', 'Date,Tweet 1,Tweet 2\n2026-04-15,We open at nine,We close at five today', ['We open at nine', '2026-04-15'], ['We close at five today', '2026-04-15']),
  of('three kinds of dates and an account', 'Tanggal;Jam;Isi;Akun\n15 April 2026;09.00;Kami buka jam 9, tutup jam 5;@acme', ['Kami buka jam 9, tutup jam 5', '15 April 2026 09.00', 'acme']),
  of('names that nobody here knows', 'Zeit;Beitrag;Konto\n15.04.2026;We open at nine, ten on Sunday;@acme\n16.04.2026;Three jars;@acme', ['We open at nine, ten on Sunday', '15.04.2026', 'acme'], ['Three jars', '16.04.2026', 'acme']),
];

describe.each([
  ['one column with', oneColumn],
  ['a post a line:', lists],
  ['a table of', separated],
  ['commas without quotes,', commas],
  ['the head', heads],
])('%s', (_, cases) => {
  test.each(cases)('$name', ({ given, posts }) => {
    expect(rowsOf(given)).toEqual(posts);
    expect(parseCalendar(given).unread).toEqual([]);
  });
});

describe('rows that are not understood are shown unchanged', () => {
  test.each([
    ['a row with too much, where anything may be meant', 'Date,Text,Notes\n2026-04-15,We open,at nine,check\n2026-04-16,Three jars,', [{ line: 2, raw: '2026-04-15,We open,at nine,check' }], ['Three jars']],
    ['a sentence that may be a note', 'Date,Text,Notes\n2026-04-15,We open at nine, ten on Sunday\n2026-04-16,Three jars,check', [{ line: 2, raw: '2026-04-15,We open at nine, ten on Sunday' }], ['Three jars']],
    ['a day without its post, cut off', 'date,text\n2026-04-15', [{ line: 2, raw: '2026-04-15' }], []],
    ['a row without its day', 'Date,Text\nWe open at nine\n2026-04-16,Three jars', [{ line: 2, raw: 'We open at nine' }], ['Three jars']],
    ['a sentence where the day should be', 'Date,Text\nWe open at nine, ten on Sunday\n2026-04-16,Three jars', [{ line: 2, raw: 'We open at nine, ten on Sunday' }], ['Three jars']],
    ['a greeting where the day should be', 'Date,Text\nHello, neighbours\n2026-04-16,Three jars', [{ line: 2, raw: 'Hello, neighbours' }], ['Three jars']],
    ['the same without a space', 'tanggal,teks\nHalo kak,apa kabar\n2026-04-16,Tiga stoples', [{ line: 2, raw: 'Halo kak,apa kabar' }], ['Tiga stoples']],
    ['the rest of a post where the account should be', 'Text,Account\nHalo kak,apa kabar\nTiga stoples,@acme', [{ line: 2, raw: 'Halo kak,apa kabar' }], ['Tiga stoples']],
    ['somebody thanked, or an account', 'date,text,account\n2026-04-15,We thank @ann, @ben\n2026-04-16,Three jars,@acme', [{ line: 2, raw: '2026-04-15,We thank @ann, @ben' }], ['Three jars']],
    ['a link of the post, or beside it', 'date,text,link\n2026-04-15,We open at nine, https://acme.example/a\n2026-04-16,Three jars,', [{ line: 2, raw: '2026-04-15,We open at nine, https://acme.example/a' }], ['Three jars']],
    ['the end of a post, or its day', 'Text,Date\nWe open on Monday, 15 April\nThree jars,2026-04-16', [{ line: 2, raw: 'We open on Monday, 15 April' }], ['Three jars']],
    ['lost letters', 'Text\nThe caf\uFFFD opens\nThree jars', [{ line: 2, raw: 'The caf\uFFFD opens' }], ['Three jars']],
    ['lost letters in a list', 'The caf\uFFFD opens\nThree jars', [{ line: 1, raw: 'The caf\uFFFD opens' }], ['Three jars']],
    ['its line, behind cells of many lines', 'Date,Text\n2026-04-15,"One\ntwo"\nNo day here at all', [{ line: 4, raw: 'No day here at all' }], ['One\ntwo']],
  ])('%s', (_, given, unread, texts) => {
    const plan = parseCalendar(given);
    expect([plan.unread, plan.posts.map(({ text }) => text)]).toEqual([unread, texts]);
  });
});

test('every word of any table is in a post or in a shown row', () => {
  const sentence = (i: number): string => `Jar${i} is here, lid${i} is there; bag${i} too`;
  for (const head of ['', 'text', 'Date,Text', 'Date,Text,Account', 'Text,Notes', 'Date;Text', 'Date\tText'])
    for (const row of [(i: number) => sentence(i), (i: number) => `2026-04-1${i},${sentence(i)}`, (i: number) => `2026-04-1${i};${sentence(i)}`, (i: number) => `${sentence(i)},@acme`, (i: number) => `2026-04-1${i}\t"${sentence(i)}"`]) {
      const given = [...(head === '' ? [] : [head]), ...[1, 2, 3].map(row)].join('\n');
      const { posts, unread } = parseCalendar(given);
      const shown = [...posts.map(({ text }) => text), ...unread.map(({ raw }) => raw)];
      for (const i of [1, 2, 3]) expect(shown.some((one) => one.includes(sentence(i))), JSON.stringify({ given, shown })).toBe(true);
    }
});
