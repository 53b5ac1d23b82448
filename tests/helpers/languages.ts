/** The same six sentences of our own in languages Sverka has no lexicon for, and in the two it has; the fourth is missing in the last two. */
export const BRIDGE: Readonly<Record<'ru' | 'en' | 'de' | 'uk' | 'kk', string>> = {
  ru: `Инженер Виктор Ламберт построил мост через Эльбу за 14 месяцев. Стройка обошлась в 2,6 миллиона евро.

Магдебург ждал открытия с 1998 года. Жители встретили первые машины цветами, хотя весь день шёл дождь и дул холодный ветер. Директор компании «Норматек» Ханна Бергер назвала проект удачным.

Следующий мост построят в Дрездене к 2031 году.`,
  en: `The engineer Victor Lambert built a bridge over the Elbe in 14 months. The construction cost 2.6 million euros.

Magdeburg had been waiting for the opening since 1998. People met the first cars with flowers, although it rained all day and a cold wind was blowing. Hannah Berger, the director of the company Normatek, called the project a success.

The next bridge will be built in Dresden by 2031.`,
  de: `Der Ingenieur Victor Lambert baute in 14 Monaten eine Brücke über die Elbe. Der Bau kostete 2,6 Millionen Euro.

Magdeburg wartete seit 1998 auf die Eröffnung. Die Einwohner empfingen die ersten Autos mit Blumen, obwohl es den ganzen Tag regnete und ein kalter Wind wehte. Hannah Berger, die Direktorin der Firma Normatek, nannte das Projekt gelungen.

Die nächste Brücke wird bis 2031 in Dresden gebaut.`,
  uk: `Інженер Віктор Ламберт збудував міст через Ельбу за 14 місяців. Будівництво обійшлося у 2,6 мільйона євро.

Магдебург чекав на відкриття з 1998 року. Директорка компанії «Норматек» Ганна Бергер назвала проєкт вдалим.

Наступний міст збудують у Дрездені до 2031 року.`,
  kk: `Инженер Виктор Ламберт Эльба өзені арқылы көпірді 14 айда салды. Құрылысқа 2,6 миллион еуро жұмсалды.

Магдебург ашылуын 1998 жылдан бері күтті. «Норматек» компаниясының директоры Ханна Бергер жобаны сәтті деп атады.

Келесі көпір Дрезденде 2031 жылға дейін салынады.`,
};
