/**
 * Abbreviations after which a full stop is not (or not surely) the end of a sentence.
 * `never`: something always follows. `maybe`: a sentence may end there, the next word decides.
 */
export interface Abbreviations {
  readonly never: ReadonlySet<string>;
  readonly maybe: ReadonlySet<string>;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

export const RUSSIAN_ABBREVIATIONS: Abbreviations = {
  never: set(
    `т.е т.к т.н т.о т.ч тов гр гос св о пр-т ул пл пер наб просп бул ш корп стр д кв р-н пос дер с ст обл им см ср напр проф акад доц инж ген полк подп кап серж ред
     изд авт илл рис табл гл разд п пп подп ч тел факс моб эл вкл исп сост отв зам пом зав нач нем англ фр исп ит лат греч рус укр кит яп букв перен прил сущ ок прибл макс мин
     г.о с.п г.п мл-р ув г-н г-жа г-на г-ном гг-н долл сокр урожд прим нпр наз`,
  ),
  maybe: set(
    `г гг в вв т.д т.п т.ч др пр проч млн млрд трлн тыс руб коп долл кг км м см мм га л мин сек ч час чел шт экз р н.э б.г т.г с.г у.е а.е л.с к.м а.м экв стр м.н д.н ф.н к.н`,
  ),
};

export const ENGLISH_ABBREVIATIONS: Abbreviations = {
  never: set(
    `mr mrs ms messrs dr prof rev hon sens reps govs gens profs drs st ste mt ft gen col lt maj capt cmdr adm sgt cpl pvt gov sen rep pres amb supt insp det fr sr. vs cf viz e.g i.e eg ie fig figs vol vols pp ed eds
     trans approx ca dept univ assn bros no nos art sec para ch al op`,
  ),
  maybe: set(
    `u.s u.k u.n u.s.a u.a.e e.u d.c l.a n.y p.m a.m p.s inc corp ltd co llc plc jr sr ph.d m.d b.a m.a etc jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun
     st ave blvd rd hwy est mph sq cu ft lb oz min hr hrs bn mn m`,
  ),
};
