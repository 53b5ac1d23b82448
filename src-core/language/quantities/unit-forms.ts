import { formsOf, type Paradigm } from './paradigms.ts';

/** Words and abbreviations of units, folded, without points; what needs two words is put together in `read-unit.ts`. */
const russian = new Map<string, string>();
const english = new Map<string, string>();

const ru = (unit: string, paradigm: Paradigm, stems: string, more = ''): void => {
  for (const form of [...formsOf(stems, paradigm), ...more.split(' ')]) if (form !== '') russian.set(form, unit);
};
const ruShort = (table: string): void => {
  for (const row of table.trim().split('\n')) {
    const [unit, forms] = row.split(':') as [string, string];
    for (const form of forms.trim().split(/\s+/)) russian.set(form, unit.trim());
  }
};
const en = (table: string): void => {
  for (const row of table.trim().split('\n')) {
    const [unit, forms] = row.split(':') as [string, string];
    for (const form of forms.trim().split(/\s+/)) english.set(form, unit.trim());
  }
};

ru('percent', 'masculine', 'процент');
ru('percent', 'adjective', 'процентн');
ru('mm', 'masculine', 'миллиметр');
ru('cm', 'masculine', 'сантиметр');
ru('m', 'masculine', 'метр');
ru('km', 'masculine', 'километр');
ru('km', 'adjective', 'километров');
ru('m', 'adjective', 'метров');
ru('cm', 'adjective', 'сантиметров');
ru('mm', 'adjective', 'миллиметров');
ru('inch', 'masculine', 'дюйм');
ru('foot', 'masculine', 'фут');
ru('yard', 'masculine', 'ярд');
ru('mile', 'feminineSoft', 'мил');
ru('verst', 'feminine', 'верст');
ru('mg', 'masculine', 'миллиграмм');
ru('g', 'masculine', 'грамм');
ru('kg', 'masculine', 'килограмм', 'кило');
ru('centner', 'masculine', 'центнер');
ru('tonne', 'feminine', 'тонн');
ru('tonne', 'adjective', 'тонн');
ru('ounce', 'feminineSoft', 'унци', 'унций');
ru('pound', 'masculine', 'фунт');
ru('pood', 'masculine', 'пуд');
ru('ml', 'masculine', 'миллилитр');
ru('l', 'masculine', 'литр');
ru('l', 'adjective', 'литров');
ru('gallon', 'masculine', 'галлон');
ru('barrel', 'feminineSoft', 'баррел', 'баррель баррелей баррелем');
ru('pint', 'feminine', 'пинт');
ru('m3', 'masculine', 'кубометр');
ru('ha', 'masculine', 'гектар');
ru('acre', 'masculine', 'акр');
ru('knot', 'masculine', 'узл', 'узел');
ru('w', 'masculine', 'ватт');
ru('kw', 'masculine', 'киловатт');
ru('mw', 'masculine', 'мегаватт');
ru('gw', 'masculine', 'гигаватт');
ru('j', 'feminineSoft', 'джоул', 'джоуль джоулей');
ru('cal', 'feminineSoft', 'калори', 'калорий');
ru('kcal', 'feminineSoft', 'килокалори', 'килокалорий');
ru('byte', 'masculine', 'байт');
ru('kb', 'masculine', 'килобайт');
ru('mb', 'masculine', 'мегабайт');
ru('gb', 'masculine', 'гигабайт');
ru('tb', 'masculine', 'терабайт');
ru('degree', 'masculine', 'градус');
ru('degree', 'adjective', 'градусн');
ru('second', 'feminine', 'секунд');
ru('second', 'adjective', 'секундн');
ru('minute', 'feminine', 'минут');
ru('minute', 'adjective', 'минутн');
ru('hour', 'masculine', 'час');
ru('hour', 'adjective', 'часов');
ru('day', 'adjective', 'дневн суточн');
ru('week', 'feminineSoft', 'недел');
ru('week', 'adjective', 'недельн');
ru('month', 'masculineTs', 'месяц');
ru('month', 'adjective', 'месячн');
ru('year', 'masculine', 'год', 'годы лет летам летами летах');
ru('year', 'adjectiveSoft', 'летн');
ru('year', 'adjective', 'годичн');
ru('year', 'neuter', 'лети');
ru('decade', 'neuter', 'десятилети');
ru('century', 'masculine', 'век');
ru('century', 'neuter', 'столети');
ru('usd', 'masculine', 'доллар');
ru('rub', 'masculineSoft', 'рубл');
ru('rub', 'adjective', 'рублев');
ru('kopeck', 'feminine', 'копейк', 'копейки копеек');
ru('cent', 'masculine', 'цент');
ru('jpy', 'feminine', 'иен йен');
ru('cny', 'masculineSoft', 'юан', 'юань юаней');
ru('uah', 'feminine', 'гривн', 'гривен');
ru('pln', 'adjective', 'злот');
ru('try', 'feminine', 'лир');
ru('inr', 'feminineSoft', 'рупи', 'рупий');
ru('krw', 'feminine', 'вон');
ru('chf', 'masculine', 'франк');
ru('krone', 'feminine', 'крон');
ru('btc', 'masculine', 'биткоин биткойн');
ru('ils', 'masculineSoft', 'шекел');
ru('aed', 'masculine', 'дирхам');
ru('brl', 'masculine', 'реал');
ru('azn', 'masculine', 'манат');
ru('amd', 'masculine', 'драм');
ru('uzs', 'masculine', 'сум');
ru('kgs', 'masculine', 'сом');
ruShort(`
percent: проц
permille: промилле
mm: мм
cm: см
m: м
km: км
mg: мг
g: г гр
kg: кг
tonne: т
centner: ц
ml: мл
l: л
ha: га
w: вт
kw: квт
mw: мвт
gw: гвт
kwh: квтч
byte: байт
kb: кб кбайт
mb: мб мбайт
gb: гб гбайт
tb: тб тбайт
second: сек
minute: мин
hour: ч
day: день дня дней дню дням днями днях днем дни сутки суток суткам сутками сутках сут
usd: долл бакс баксов
rub: руб р
eur: евро
kzt: тенге
btc: btc
eth: eth эфир эфиров
gel: лари
mxn: песо
irr: риал риалов
kopeck: коп
gbp: gbp
usd: usd
eur: eur
rub: rub
cny: cny`);

en(`
percent: percent pct
permille: permille
mm: mm millimetre millimetres millimeter millimeters
cm: cm centimetre centimetres centimeter centimeters
m: m metre metres meter meters
km: km kms kilometre kilometres kilometer kilometers
inch: inch inches
foot: ft foot feet
yard: yd yds yard yards
mile: mi mile miles
verst: verst versts
mg: mg milligram milligrams
g: g gram grams gramme grammes
kg: kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes
tonne: t ton tons tonne tonnes
centner: centner centners
ounce: oz ounce ounces
pound: lb lbs pound pounds
stone: stone
ml: ml millilitre millilitres milliliter milliliters
l: l litre litres liter liters
gallon: gal gallon gallons
barrel: bbl barrel barrels
pint: pint pints
quart: quart quarts
ha: ha hectare hectares
acre: acre acres
mph: mph
km/h: kph kmh kmph
knot: kn knot knots
w: w watt watts
kw: kw kilowatt kilowatts
mw: mw megawatt megawatts
gw: gw gigawatt gigawatts
hp: hp horsepower
kwh: kwh
mwh: mwh
gwh: gwh
j: joule joules
cal: calorie calories cal
kcal: kcal kilocalorie kilocalories
byte: byte bytes
kb: kb kilobyte kilobytes
mb: mb megabyte megabytes
gb: gb gigabyte gigabytes
tb: tb terabyte terabytes
degree: degree degrees
second: second seconds sec secs
minute: minute minutes min mins
hour: h hour hours hr hrs
day: day days
week: week weeks wk wks
month: month months
year: year years yr yrs yo
decade: decade decades
century: century centuries
usd: dollar dollars usd buck bucks
rub: ruble rubles rouble roubles rub rur
kopeck: kopeck kopecks kopek kopeks copeck copecks
eur: euro euros eur
gbp: gbp quid
penny: pence penny p
cent: cent cents
jpy: yen jpy
cny: yuan renminbi rmb cny
kzt: tenge kzt
uah: hryvnia hryvnias hryvnya hryvnyas uah
pln: zloty zlotys pln
try: lira liras try
inr: rupee rupees inr
krw: won krw
chf: franc francs chf
krone: krone kroner krona kronor koruna korunas
btc: bitcoin bitcoins btc
eth: ether eth
ils: shekel shekels
aed: dirham dirhams
brl: reais
mxn: peso pesos
gel: lari laris
azn: manat manats
amd: dram drams
uzs: som soum sum
irr: rial rials`);

/** @returns the unit a folded word names, or nothing; Latin abbreviations are understood in Russian text too */
export function unitOf(form: string, language: string): string {
  if (language !== 'ru') return english.get(form) ?? '';
  return russian.get(form) ?? (form.charCodeAt(0) < 0x80 ? (english.get(form) ?? '') : '');
}

/** Signs that stand before or after a figure. */
export const SIGNS: Readonly<Record<string, string>> = { '%': 'percent', '‰': 'permille', '$': 'usd', '€': 'eur', '£': 'gbp', '¥': 'jpy', '₽': 'rub', '₸': 'kzt', '₴': 'uah', '₿': 'btc', '₹': 'inr', '₩': 'krw', '₺': 'try', '₪': 'ils', '℃': 'celsius', '℉': 'fahrenheit' };

/** Adjectives that change which currency a noun names («канадских долларов», "Hong Kong dollars"), by their beginning. */
export const NATIONS: readonly (readonly [RegExp, string])[] = [
  [/^(?:американск|сша$|us$)/, 'usd'],
  [/^(?:канадск|canadian)/, 'cad'],
  [/^(?:австралийск|australian)/, 'aud'],
  [/^(?:новозеландск|zealand$)/, 'nzd'],
  [/^(?:гонконгск|kong$)/, 'hkd'],
];
