import type { Language } from '../text/model.ts';

/** Irregular forms → the lemma whose stem the lexicon knows. Written as `lemma: form form …`. */
const ENGLISH = `
be: am is are was were been being 're 'm
have: has had having 've
do: does did done doing
go: goes went gone going
say: says said
make: made making
take: took taken taking
come: came coming
see: saw seen
know: knew known
get: got gotten getting
give: gave given giving
find: found
think: thought
tell: told
become: became becoming
show: shown
leave: left leaving
feel: felt
put: putting
bring: brought
begin: began begun beginning
keep: kept
hold: held
write: wrote written writing
stand: stood
hear: heard
let: letting
mean: meant
set: setting
meet: met
run: ran running
pay: paid
sit: sat sitting
speak: spoke spoken
lie: lying
lead: led
read: reading
grow: grew grown
lose: lost losing
fall: fell fallen
send: sent
build: built
understand: understood
draw: drew drawn
break: broke broken
spend: spent
cut: cutting
rise: rose risen rising
drive: drove driven driving
buy: bought
wear: wore worn
choose: chose chosen choosing
seek: sought
throw: threw thrown
catch: caught
deal: dealt
win: won winning
forget: forgot forgotten
sell: sold
fight: fought
teach: taught
eat: ate eaten
sing: sang sung
strike: struck stricken
hang: hung
shake: shook shaken
ride: rode ridden
feed: fed
shoot: shot shooting
drink: drank drunk
hit: hitting
arise: arose arisen
fly: flew flown flies
steal: stole stolen
sleep: slept
fly: flew
swim: swam swum
bear: bore born borne
bind: bound
withdraw: withdrew withdrawn
undertake: undertook undertaken
overcome: overcame
undergo: underwent undergone
foresee: foresaw foreseen
freeze: froze frozen
hide: hid hidden
forbid: forbade forbidden
swear: swore sworn
tear: tore torn
wake: woke woken
bite: bit bitten
blow: blew blown
dig: dug
flee: fled
lay: laid
lend: lent
light: lit
ring: rang rung
shut: shutting
sink: sank sunk
slide: slid
spread: spreading
stick: stuck
sweep: swept
swing: swung
weave: wove woven
wind: wound
man: men
woman: women
child: children
person: people persons
foot: feet
tooth: teeth
mouse: mice
life: lives
wife: wives
knife: knives
half: halves
leaf: leaves
shelf: shelves
self: selves
thief: thieves
wolf: wolves
crisis: crises
analysis: analyses
basis: bases
criterion: criteria
phenomenon: phenomena
datum: data
medium: media
good: better best
bad: worse worst
many: more most
little: less least
far: further farther furthest
old: elder eldest older oldest
not: n't
die: dying died dies
tie: tying tied
analyze: analyse analysed analysing analyses
defense: defence
offense: offence
center: centre centres centred
color: colour colours coloured
labor: labour
favor: favour favours favoured
neighbor: neighbour neighbours neighbouring
program: programme programmes
theater: theatre theatres
organization: organisation organisations
license: licence licences
check: cheque cheques
catalog: catalogue
dialog: dialogue dialogues
traveler: traveller travellers
fulfill: fulfil
enroll: enrol
gray: grey
jewelry: jewellery
skeptical: sceptical
maneuver: manoeuvre manoeuvres
aluminum: aluminium
pediatric: paediatric
airplane: aeroplane
ton: tonne tonnes tons
`;

const RUSSIAN = `
человек: люди людей людям людьми людях
ребенок: дети детей детям детьми детях
год: лет
идти: идешь идете идемте шел шла шло шли иду идет идут идем шедший
пойти: пошел пошла пошло пошли пойдет пойдут
прийти: пришел пришла пришло пришли придет придут придется пришедший
уйти: ушел ушла ушли уйдет уйдут ушедший
выйти: вышел вышла вышло вышли выйдет выйдут вышедший
войти: вошел вошла вошло вошли войдет войдут вошедший
найти: нашел нашла нашло нашли найдет найдут найден найдена найдены
перейти: перешел перешла перешли перейдет перейдут
пройти: прошел прошла прошло прошли пройдет пройдут прошедший
произойти: произошел произошла произошло произошли произойдет
подойти: подошел подошла подошли подойдет
дойти: дошел дошла дошло дошли дойдет
зайти: зашел зашла зашли зайдет
сойти: сошел сошла сошли сойдет
обойтись: обошелся обошлась обошлось обошлись обойдется
удаться: удастся удадутся
оказаться: оказался оказалась оказалось оказались окажется
быть: был была было были будет будут буду будем есть суть будучи бы
мочь: может могут могу можем мог могла могло могли
смочь: сможет смогут смог смогла смогли
хотеть: хочет хотят хочу хотим хотел хотела хотели
есть: ест едят ел ела ели
ехать: едет едут еду ехал ехала ехали
дать: даст дадут дал дала дали дано
взять: возьмет возьмут взял взяла взяли
сказать: скажет скажут сказал сказала сказали скажем
писать: пишет пишут писал
написать: напишет напишут
искать: ищет ищут искал
хороший: лучше лучший лучшая лучшие лучших лучшего
плохой: хуже худший худшие
большой: больше больший большая большее
маленький: меньше меньший меньшие
много: больше более
мало: менее меньше
высокий: выше высший
низкий: ниже
дорогой: дороже
ранний: раньше ранее
близкий: ближе ближайший
сын: сыновья сыновей сыновьям
брат: братья братьев братьям
друг: друзья друзей друзьям друзьями
сестра: сестер
мать: матери матерью матерей
дочь: дочери дочерью дочерей
имя: имени именем имена имен
время: времени временем времена времен
деньги: денег деньгам деньгами деньгах
день: дня дню днем дни дней дням днями днях
отец: отца отцу отцом отцы
рынок: рынка рынку рынком рынки рынков рынках рынке
конец: конца концу концом концы концов
песня: песен
сто: ста
два: две двух двум двумя
три: трех трем тремя
четыре: четырех четырем четырьмя
оба: обе обоих обеих обоим обеим обоими обеими
каков: какова каково каковы
таков: такова таково таковы
чей: чья чье чьи чьего чьей чьему чьим чьем чьих чьими чью
сей: сия сие сии сего сему сим сих сию
лев: льва льву львом льве львы львов львам львами львах
небо: небеса небес небесам небесами небесах
чудо: чудеса чудес чудесам чудесами чудесах
достойный: достоин достойна достойно достойны
я: меня мне мной
мы: нас нам нами
ты: тебя тебе тобой
вы: вас вам вами
он: его ему им нем него нему ним
она: ее ей ней нее нею
они: их им ими них ним ними
кто: кого кому кем ком
что: чего чему чем чем
этот: эта это эти этого этой этому этим этом этих этими эту
тот: та те того той тому тем том тех теми ту
весь: вся все всего всей всему всем всех всеми всю
себя: себе собой собою
свой: своя свое свои своего своей своему своим своем своих своими свою
`;

function read(table: string): Map<string, string> {
  const map = new Map<string, string>();
  for (const line of table.trim().split('\n')) {
    const [lemma, forms] = line.split(':') as [string, string];
    for (const form of forms.trim().split(/\s+/)) if (!map.has(form)) map.set(form, lemma);
  }
  return map;
}

const tables = { en: read(ENGLISH), ru: read(RUSSIAN) };

/** Brings an irregular form home to its lemma; every other form is given back unchanged. British spelling is folded into American. */
export function lemmaOf(form: string, language: Language): string {
  if (language !== 'ru' && language !== 'en') return form;
  const lemma = tables[language].get(form);
  if (lemma !== undefined) return lemma;
  if (language === 'en') {
    if (form.endsWith("n't")) return 'not';
    if (form.length > 6) return form.replace(/is(e[ds]?|ing|ers?|ations?|ational)$/, 'iz$1').replace(/our(s|ed|ing|able|ful|ite|ites)?$/, 'or$1');
  }
  return form;
}
