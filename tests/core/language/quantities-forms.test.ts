import { describe, expect, it } from 'vitest';
import type { Quantity } from '../../../src-core/language/quantities.ts';
import { findQuantities } from '../../../src-core/language/quantities.ts';

/** Units that only repeat the kind. */
const IMPLIED = new Set(['', 'ordinal', 'time', 'calendar-month', 'weekday']);

/** `money 5000000 usd`, `range 5..7 percent ~` (~ approximate), `month 3`, `time 21:55`, `designation ~1.2.3`. */
function say(q: Quantity): string {
  const amount = (q.value < 0 ? '-' : '') + q.key.replace(/^(?:[#@]|month:|weekday:)/, '');
  return `${q.kind} ${amount}${q.high === undefined ? '' : `..${q.high}`}${IMPLIED.has(q.unit) ? '' : ` ${q.unit}`}${q.approximate ? ' ~' : ''}`;
}

/** Rows `text => quantity; quantity`. */
function rows(table: string): [string, string][] {
  return table
    .trim()
    .split('\n')
    .filter((row) => row.trim() !== '' && !row.trim().startsWith('--'))
    .map((row) => row.split('=>').map((part) => part.trim()) as [string, string]);
}

const check = (language: string) => (text: string, expected: string) => {
  expect(findQuantities(text, language).map(say).join('; ')).toBe(expected);
};

describe('Russian', () => {
  it.each(
    rows(`
-- figures
18 400 человек => number 18400
18,4 => number 18.4
18,400 => number 18.4
20,000 зрителей => number 20000
18.4 => number 18.4
1.234.567 => number 1234567
1 234 567,8 => number 1234567.8
1.234,5 => number 1234.5
1,234.5 => number 1234.5
в 2020 300 человек => year 2020; number 300
18,4 млрд рублей => money 18400000000 rub
2,5 тыс. человек => number 2500
15 тысяч => number 15000
3 трлн долларов => money 3000000000000 usd
100-тысячный => number 100000
46к => number 46000
5 тысяч 312 случаев => number 5312
2 млн 300 тыс. рублей => money 2300000 rub
2 с половиной миллиона => number 2500000
5½ часа => duration 5.5 hour
версия 1.2.3 => designation ~1.2.3
-- words
двумястами пятьюдесятью => number 250
двадцати пяти тысяч => number 25000
сто двадцать три => number 123
тысяча девятьсот девяносто восемь => number 1998
пятьсот сорок шесть миллионов двести тысяч => number 546200000
полтора миллиарда => number 1500000000
полутора тысяч => number 1500
полмиллиона => number 500000
полмиллиарда долларов => money 500000000 usd
два с половиной => number 2.5
двадцатью семью => number 27
семью спасли =>
семью процентами => percent 7 percent
один человек =>
двадцать один человек => number 21
один миллион => number 1000000
один процент => percent 1 percent
ноль => number 0
трое детей => number 3
шестью восемью => number 6; number 8
дюжина яиц => number 12
две дюжины => number 24
десяток => number 10
два десятка => number 20
полтора десятка => number 15
сотни людей => number 100 ~
десятки тысяч => number 10000 ~
сотни миллионов => number 100000000 ~
несколько тысяч => number 1000 ~
тысяч пять => number 5000 ~
-- ordinals
18-е заседание => ordinal 18
первый => ordinal 1
двадцать первый => ordinal 21
сто двадцать пятого => ordinal 125
третьего => ordinal 3
в первую очередь =>
во-вторых =>
впервые => ordinal 1
Людовик XIV => ordinal 14
XVIII => ordinal 18
5-ти => number 5
2-х комнатная => number 2
33-х => number 33
двухтысячный => number 2000
-- percent and points
40% => percent 40 percent
40 % => percent 40 percent
сорок процентов => percent 40 percent
5-процентный => percent 5 percent
двухпроцентный => percent 2 percent
0,5 п. п. => points 0.5 point
2 процентных пункта => points 2 point
на 50 базисных пунктов => points 50 basis-point
3 п.п. => points 3 point
7‰ => percent 7 permille
-- money
5000 ₽ => money 5000 rub
100 руб. => money 100 rub
$20 => money 20 usd
20 долларов США => money 20 usd
20 канадских долларов => money 20 cad
15 евро => money 15 eur
€15 => money 15 eur
10 фунтов стерлингов => money 10 gbp
300 юаней => money 300 cny
2 млн тенге => money 2000000 kzt
500 гривен => money 500 uah
0,5 биткоина => money 0.5 btc
1000 иен => money 1000 jpy
50 копеек => money 50 kopeck
200 млн руб. => money 200000000 rub
-- measures
5 км => measure 5 km
82 см => measure 82 cm
10-километровый => measure 10 km
пять миль => measure 5 mile
6 футов 2 дюйма => measure 6 foot; measure 2 inch
12 кг => measure 12 kg
3 тонны => measure 3 tonne
20 унций => measure 20 ounce
40 литров => measure 40 l
5 млн баррелей => measure 5000000 barrel
300 кв. км => measure 300 km2
40 квадратных метров => measure 40 m2
15 м² => measure 15 m2
2 млрд кубометров => measure 2000000000 m3
7 кубических метров => measure 7 m3
90 гектаров => measure 90 ha
60 км/ч => measure 60 km/h
100 километров в час => measure 100 km/h
8 м/с => measure 8 m/s
20 узлов => measure 20 knot
5 кВт·ч => measure 5 kwh
300 МВт => measure 300 mw
150 лошадиных сил => measure 150 hp
15 °C => measure 15 celsius
-15°С => measure -15 celsius
минус 20 градусов => measure -20 degree
36,6 градуса Цельсия => measure 36.6 celsius
16 Гб => measure 16 gb
полкило => measure 0.5 kg
двухкилометровый => measure 2 km
-- fractions and multiples
две трети => fraction 0.666666666667
треть населения => fraction 0.333333333333
три четверти => fraction 0.75
половина => fraction 0.5
одна пятая => fraction 0.2
пять десятых => fraction 0.5
три целых пять десятых => fraction 3.5
3/4 => fraction 0.75
четверть миллиона => number 250000
в 2 раза => multiple 2
в два раза => multiple 2
в полтора раза => multiple 1.5
вдвое => multiple 2
втрое => multiple 3
дважды => multiple 2
удвоился => multiple 2
утроить => multiple 3
на треть => multiple 0.333333333333
двукратный => multiple 2
5-кратный => multiple 5
трёхкратный => multiple 3
-- ranges and approximation
от 5 до 7 => range 5..7; number 7
5–7 => range 5..7; number 7
5-7 млн => range 5000000..7000000; number 7000000
5-7% => range 5..7 percent; percent 7 percent
между 5 и 7 => range 5..7; number 7
от пяти до семи лет => range 5..7 year; duration 7 year
два-три миллиона => range 2000000..3000000; number 3000000
10–15 °C => range 10..15 celsius; measure 15 celsius
с 1976 по 2016 год => year 1976..2016; year 2016
1950-53 годов => year 1950..1953; year 1953
1941–1945 гг. => year 1941..1945; year 1945
с 9 по 10 декабря => date 9..10; date 10; month 12
XIX–XX вв. => century 19..20; century 20
с 12:00 до 13:00 => time 12:00..780; time 13:00
около 50 человек => number 50 ~
более 300 => number 300 ~
не менее 20 => number 20 ~
свыше 1,5 млн => number 1500000 ~
до 5 миллиметров => measure 5 mm ~
~40 => number 40 ~
100+ => number 100 ~
до 2030 года => year 2030
-- calendar
2 ноября 2001 года => date 2; month 11; year 2001
второго ноября => date 2; month 11
02.11.2001 => date 2; month 11; year 2001
2001-11-02 => year 2001; month 11; date 2
31.12.99 => date 31; month 12; year 1999
5 мая => date 5; month 5
2 нояб. 2001 г. => date 2; month 11; year 2001
в марте => month 3
к Марте =>  month 3
увидел Марту =>
майские праздники => month 5
январский => month 1
в 2001 году => year 2001
2001 г. => year 2001
2001/02 => year 2001..2002; year 2002
2020-21 => year 2020..2021; year 2021
в 1990-м году => year 1990
тысяча девятьсот девяносто восьмой год => year 1998
в 1990-х => decade 1990
90-е годы => decade 1990
девяностые годы => decade 1990
в девяностых => decade 1990
нулевые => decade 2000
80-х годов XIX века => decade 1880; century 19
20-е место => ordinal 20
XXI век => century 21
ХХ века => century 20
в двадцать первом веке => century 21
21 веке => century 21
V–VI века => century 5..6; century 6
III квартал => quarter 3
в третьем квартале => quarter 3
I полугодие => half-year 1
второе полугодие 2020 года => half-year 2; year 2020
во вторник => weekday 2
субботний => weekday 6
в среду => weekday 3
по средам => weekday 3
среда обитания =>
в окружающую среду =>
пн–пт => weekday 1; weekday 5
-- times
21:55 => time 21:55
в 9:05 => time 9:05
в девять вечера => time 21:00
в 9 утра => time 9:00
в 2 часа ночи => time 2:00
в 9 часов 30 минут => time 9:30
в час дня => time 13:00
12 часов дня => time 12:00
9 часов => duration 9 hour
3 дня => duration 3 day
в 22.00 по Москве => time 22:00
половина девятого => time 8:30
без четверти девять => time 8:45
в полночь => time 0:00
-- ages and durations
45-летний => age 45 year
сорокапятилетний => age 45 year
в возрасте 45 лет => age 45 year
двухлетний план => duration 2 year
75-летие => age 75 year
три недели => duration 3 week
полгода => duration 6 month
полчаса => duration 30 minute
сутки => duration 24 hour
трое суток => duration 3 day
четверть века => duration 25 year
два века => duration 2 century
три десятилетия => duration 3 decade
десятилетие =>
-- scores and designations
счёт 3:1 => score 3..1; score 1
победил 3-1 => score 3..1; score 1
25:20, 25:18 => score 25..20; score 20; score 25..18; score 18
Т-90М => designation 90
СУ-35 => designation 35
Ту-154 => designation 154
COVID-19 => designation 19
№ 30 => designation 30
статья 5 => designation 5
ст. 5 => designation 5
Боинг 737 => designation 737
Windows 10 => designation 10
5G => designation 5
`),
  )('%s → %s', check('ru'));
});

describe('English', () => {
  it.each(
    rows(`
-- figures
18,400 people => number 18400
18.4 => number 18.4
1,234,567.8 => number 1234567.8
18 400 => number 18400
18.4 billion => number 18400000000
18.4bn => number 18400000000
5m people => number 5000000
the 400m final => measure 400 m
5k => number 5000
3 trillion => number 3000000000000
4K => designation 4
2 and a half million => number 2500000
2 1/2 => fraction 2.5
1.2.3 => designation ~1.2.3
-- words
a hundred and five => number 105
two hundred and fifty thousand => number 250000
one hundred => number 100
one man =>
twenty-one => number 21
a dozen => number 12
half a dozen => number 6
two dozen => number 24
dozens of people => number 10 ~
a few dozen => number 10 ~
tens of thousands => number 10000 ~
hundreds of thousands => number 100000 ~
millions => number 1000000 ~
half a million => number 500000
a quarter of a million => number 250000
two and a half million => number 2500000
a million and a half => number 1500000
one and a half => number 1.5
threescore and ten => number 70
thirty and eight years => duration 38 year
between one hundred and two hundred => range 100..200; number 200
nineteen eighty-four => number 1984
twenty-five hundred => number 2500
-- ordinals
18th => ordinal 18
the third => ordinal 3
twenty-first => ordinal 21
two hundredth => ordinal 200
at first =>
per second =>
a second attempt => ordinal 2
World War II => ordinal 2
-- percent and points
40% => percent 40 percent
40 per cent => percent 40 percent
one percent => percent 1 percent
two percentage points => points 2 point
0.5 pp => points 0.5 point
50 basis points => points 50 basis-point
25 bps => points 25 basis-point
-- money
$5 => money 5 usd
US$5m => money 5000000 usd
$5 m => money 5000000 usd
C$20 => money 20 cad
USD 20 => money 20 usd
20 dollars => money 20 usd
20 Canadian dollars => money 20 cad
£5bn => money 5000000000 gbp
€1.5 million => money 1500000 eur
¥300 => money 300 jpy
300 yuan => money 300 cny
500 rubles => money 500 rub
50 million pounds => money 50000000 gbp
50 cents => money 50 cent
2 bitcoins => money 2 btc
-- measures
5 miles => measure 5 mile
6 ft 2 in => measure 6 foot; measure 2 inch
a 6-foot-6 junior => measure 6 foot; measure 6 inch
40 square miles => measure 40 sq-mile
10 sq km => measure 10 km2
5 pounds => measure 5 pound
20 tonnes => measure 20 tonne
3 gallons => measure 3 gallon
5 million barrels => measure 5000000 barrel
60 mph => measure 60 mph
60 miles per hour => measure 60 mph
100 km/h => measure 100 km/h
10 knots => measure 10 knot
68°F => measure 68 fahrenheit
15 degrees Celsius => measure 15 celsius
-5 °C => measure -5 celsius
minus 20 degrees => measure -20 degree
5 acres => measure 5 acre
300 MW => measure 300 mw
20 kWh => measure 20 kwh
half a mile => measure 0.5 mile
-- fractions and multiples
two-thirds => fraction 0.666666666667
a third of the people => fraction 0.333333333333
three quarters => fraction 0.75
one fifth => fraction 0.2
half of them => fraction 0.5
half a constructor => fraction 0.5
3/4 => fraction 0.75
twice => multiple 2
three times => multiple 3
doubled => multiple 2
threefold => multiple 3
a 2x increase => multiple 2
by a third => multiple 0.333333333333
halved => multiple 2
-- ranges and approximation
between 5 and 7 => range 5..7; number 7
from 5 to 7 million => range 5000000..7000000; number 7000000
5–7 percent => range 5..7 percent; percent 7 percent
$5–7 million => range 5000000..7000000 usd; money 7000000 usd
two or three thousand => number 2000; number 3000
1941–45 => year 1941..1945; year 1945
December 9–10 => month 12; date 9..10; date 10
about 50 => number 50 ~
more than 300 => number 300 ~
at least 20 => number 20 ~
up to 5 mm => measure 5 mm ~
nearly $2 billion => money 2000000000 usd ~
30-odd => number 30 ~
-- calendar
November 2, 2001 => month 11; date 2; year 2001
2 Nov. 2001 => date 2; month 11; year 2001
the 2nd of November => date 2; month 11
Nov. 2 => month 11; date 2
2001-11-02 => year 2001; month 11; date 2
11/2 => month 11; date 2
11/22/2001 => month 11; date 22; year 2001
22/11/2001 => date 22; month 11; year 2001
in March => month 3
soldiers march =>
you may go =>
in May 2020 => month 5; year 2020
May 5 => month 5; date 5
Theresa May said =>
in 2001 => year 2001
the 2001/02 season => year 2001..2002; year 2002
the 1990s => decade 1990
the '90s => decade 1990
the nineties => decade 1990
in her nineties => age 90 ~
in his 80s => age 80 ~
21st century => century 21
the nineteenth century => century 19
three centuries => duration 3 century
Q3 => quarter 3
third quarter => quarter 3
H1 2020 => half-year 1; year 2020
the first half of the year => half-year 1
the first half => ordinal 1
on Tuesday => weekday 2
Tuesday's vote => weekday 2
Sat., 12 May => weekday 6; date 12; month 5
he sat down =>
The Sunday Times =>
-- times
9:55 p.m. => time 21:55
9.55 pm => time 21:55
3.45 p.m. => time 15:45
12:12 A.M. => time 0:12
9 p.m. => time 21:00
nine in the evening => time 21:00
9 o'clock => time 9:00
half past eight => time 8:30
quarter to nine => time 8:45
midnight => time 0:00
12 noon => time 12:00
the match at 21:55 => time 21:55
-- ages and durations
a 45-year-old man => age 45 year
45 years old => age 45 year
aged 45 => age 45
three weeks => duration 3 week
a three-week trip => duration 3 week
half a year => duration 6 month
half an hour => duration 30 minute
an hour and a half => duration 1.5 hour
24 hours => duration 24 hour
a quarter of a century => duration 25 year
three decades => duration 3 decade
a 30-second film => duration 30 second
-- scores and designations
won 3-1 => score 3..1; score 1
a 2:1 victory => score 2..1; score 1
T-90M => designation 90
Su-35 => designation 35
COVID-19 => designation 19
5G => designation 5
Boeing 737 => designation 737
No. 30 => designation 30
Article 5 => designation 5
A320 => designation 320
top-10 => number 10
mid-2020 => year 2020
24/7 => number 24; number 7
`),
  )('%s → %s', check('en'));
});
