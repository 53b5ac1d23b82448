import { describe, expect, it } from 'vitest';
import { findOperators } from '../../../src-core/language/polarity/index.ts';
import { tokenize } from '../../../src-core/language/tokens.ts';

/**
 * The negations of a sentence as `word>head`, a lexical one in parentheses, one that counts half (strength below .7) with
 * a question mark; separated by "; ".
 */
function negations(text: string, language: string): string {
  const tokens = tokenize(text, 0, text.length, language);
  return findOperators(text, tokens, language)
    .filter((o) => o.kind === 'negation')
    .map((o) => {
      const word = text.slice(o.start, o.end).toLowerCase();
      const head = o.head === undefined ? '' : `>${tokens[o.head]!.form}`;
      return o.lexical ? `(${word})` : `${word}${o.strength < 0.7 ? '?' : ''}${head}`;
    })
    .join('; ');
}

describe('Russian negation', () => {
  it.each([
    // «не» and what it governs
    ['Министр не подписал указ.', 'не>подписал'],
    ['Он не сразу ответил на письмо.', 'не>ответил'],
    ['Она не очень устала.', 'не>устала'],
    ['Мост не полностью построен.', 'не>построен'],
    ['Договор не был продлён.', 'не>продлен'],
    ['Дом не будет снесён.', 'не>снесен'],
    ['Завод не может работать.', 'не>работать'],
    ['Банк не смог выплатить долг.', 'не>выплатить'],
    ['Стороны не должны отступать.', 'не>отступать'],
    ['Жители не хотят переезжать.', 'не>хотят'],
    ['Это не моя книга.', 'не>книга'],
    ['Он не в городе.', 'не>городе'],
    ['Прогноз не верен.', 'не>верен'],
    ['Цель не ясна.', 'не>ясна'],
    ['Компания не имеет долгов.', 'не>долгов'],
    ['Это же не ошибка.', 'не>ошибка'],
    ['Не стоит ли уйти?', 'не?>уйти'],
    ['Не он писал отчёт.', 'не>писал'],
    ['Судья не стал читать приговор.', 'не>читать'],
    ['Если не придёт судно, порт закроют.', 'не>придет'],
    ['Он ушёл, не сказав ни слова.', 'не>сказав'],
    // «нет», «нельзя»
    ['У школы нет директора.', 'нет>директора'],
    ['Денег нет.', 'нет>денег'],
    ['Денег не было.', 'не>денег'],
    ['Воды в посёлке нет, ждут цистерну.', 'нет>поселке'],
    ['Здесь нельзя курить.', 'нельзя>курить'],
    ['Нет, поезд уже ушёл.', 'нет'],
    ['Нет, нет, мы согласны.', 'нет'],
    // doubled negation counts once
    ['Никто не пришёл.', 'не>пришел'],
    ['Никто никогда ничего не обещал.', 'не>обещал'],
    ['Он никогда не лгал.', 'не>лгал'],
    ['Мы не видели никого.', 'не>видели'],
    ['Это никак не связано с выборами.', 'не>связано'],
    ['Не нашли ни документов, ни денег.', 'не>нашли'],
    ['Ни одна страна не поддержала план.', 'не>поддержала'],
    ['Он не сказал ни слова.', 'не>сказал'],
    ['Нигде нельзя купить билет.', 'нельзя>купить'],
    ['У него нет никаких прав.', 'нет>прав'],
    ['Без всякого повода его уволили.', 'без>повода'],
    ['Ни рыба ни мясо.', 'ни>рыба'],
    ['Ни вам, ни мне.', 'ни'],
    ['Никаких вопросов.', 'никаких>вопросов'],
    ['Он не знает, кто звонил; никто звонить больше не будет.', 'не>знает; не>звонить'],
    // half-sure ones
    ['Он не курит, не пьёт.', 'не>курит; не?>пьет'],
    ['Не видит и не слышит.', 'не>видит; не?>слышит'],
    ['Не хочет ли он вернуться?', 'не?>хочет'],
    ['Почему бы просто не уйти?', 'не?>уйти'],
    // others
    ['Вряд ли он приедет.', 'вряд ли>приедет'],
    ['Едва ли это поможет.', 'едва ли>поможет'],
    ['Результат отнюдь не плох.', 'отнюдь не>плох'],
    ['Некому поручить работу.', 'некому>поручить'],
    ['Нечего добавить.', 'нечего>добавить'],
    ['Без помощи они погибнут.', 'без>помощи'],
    ['Дорога пока не готова.', 'не>готова'],
    ['Причина, пока не ясно, в чём она.', 'не>ясно'],
    ['Эксперт не исключает роста цен.', 'не>исключает; (исключает)'],
  ])('%s → %s', (text, expected) => {
    expect(negations(text, 'ru')).toBe(expected);
  });

  it.each([
    ['Он выиграл не только матч, но и серию.', ''],
    ['Погибли не менее 20 человек.', ''],
    ['Осталось не более трёх дней.', ''],
    ['Заплатят не меньше ста рублей.', ''],
    ['Сдать отчёт надо не позднее пятницы.', ''],
    ['Он не раз бывал в Риме.', ''],
    ['Мы не один год ждали суда.', ''],
    ['Завод не один десяток лет работал.', ''],
    ['Он чуть не опоздал.', ''],
    ['Машина едва не упала в реку.', ''],
    ['Это чуть ли не самый старый дом.', ''],
    ['Ждите, пока не придёт врач.', ''],
    ['Он работал до тех пор, пока не стемнело.', ''],
    ['Бежали, пока лес не кончился.', ''],
    ['Это не кто иной, как сам мэр.', ''],
    ['Это не что иное, как обман.', ''],
    ['Как ни странно, все согласны.', ''],
    ['Что бы ни случилось, звоните.', ''],
    ['Во что бы то ни стало успеть к сроку.', ''],
    ['Как бы то ни было, суд начался.', ''],
    ['Как бы громко это ни звучало, он чемпион.', ''],
    ['Как бы громко это не звучало, он чемпион.', ''],
    ['Где ты ни ищи, всё равно найдёшь.', '(всё равно)'],
    ['Он не мог не заметить ошибку.', ''],
    ['Нельзя не признать успех.', ''],
    ['Тем не менее рейс отправился.', ''],
    ['Без сомнения, он прав.', ''],
    ['Время без пяти минут два.', ''],
    ['Ничего себе новость!', ''],
    ['Погода сегодня, не правда ли?', ''],
    ['Мы близки, как никогда.', ''],
    ['Не успел он войти, как погас свет.', ''],
    ['Придёт он или нет?', ''],
    ['Исключительно тёплая зима.', ''],
    ['Небо над Невой ясное.', ''],
    ['Нефть за неделю подорожала.', ''],
    ['Необходимо несколько недель.', ''],
    ['Безопасность бесплатна.', ''],
    ['Беседа о беспилотниках и беспорядках.', ''],
    ['Немецкий нейрохирург неоднократно бывал там.', ''],
  ])('«%s» denies nothing that counts', (text, expected) => {
    expect(negations(text, 'ru')).toBe(expected);
  });

  it.each([
    ['Суд отказал истцу.', '(отказал)'],
    ['Власти запретили митинг.', '(запретили)'],
    ['Отсутствие воды тревожит.', '(отсутствие)'],
    ['Его лишили прав.', '(лишили)'],
    ['Вход невозможен.', '(невозможен)'],
    ['Сайт недоступен.', '(недоступен)'],
    ['Незаконный сбор средств.', '(незаконный)'],
    ['Он бездомный.', '(бездомный)'],
    ['Бессмысленный спор.', '(бессмысленный)'],
    ['Воды не хватает.', '(не хватает)'],
    ['Вместо хлеба дали сухари.', '(вместо)'],
    ['Министр опроверг слухи.', '(опроверг)'],
    ['Пожара удалось избежать.', '(избежать)'],
    ['Пожар предотвратили.', '(предотвратили)'],
    ['Он перестал писать.', '(перестал)'],
    ['Он не прочь поспорить.', '(не прочь)'],
    ['Не исключено, что пойдёт снег.', '(не исключено)'],
    ['Двое пропали без вести.', '(пропали без вести)'],
    ['Что-то пошло не так.', '(не так)'],
  ])('«%s» denies inside a word', (text, expected) => {
    expect(negations(text, 'ru')).toBe(expected);
  });
});

describe('English negation', () => {
  it.each([
    ['The minister did not sign the decree.', 'not>sign'],
    ["The minister didn't sign the decree.", "didn't>sign"],
    ['The minister didn’t sign the decree.', 'didn’t>sign'],
    ["The bridge wasn't fully built.", "wasn't>built"],
    ["He can't come.", "can't>come"],
    ['He cannot come.', 'cannot>come'],
    ['They can not agree.', 'not>agree'],
    ["They won't agree.", "won't>agree"],
    ["Don't forget the keys.", "don't>forget; (forget)"],
    ["Didn't you see the sign?", "didn't>see"],
    ['The house has not been sold.', 'not>sold'],
    ['It is not a big mistake.', 'not>big'],
    ['He was not able to answer.', 'not>answer'],
    ["I don't really know.", "don't>know"],
    ["They do n't care .", "n't>care"],
    ["They don 't care .", 't>care'],
    ['She never lied.', 'never>lied'],
    ['He has never been seen there.', 'never>seen'],
    ['There is no water.', 'no>water'],
    ['The firm has no debts.', 'no>debts'],
    ['Nobody came.', 'nobody>came'],
    ['No one has answered.', 'no one>answered'],
    ['They know nothing.', 'nothing>know'],
    ['Nothing helped.', 'nothing>helped'],
    ['None of the roads was open.', 'none of>roads'],
    ['There is nothing to add.', 'nothing>add'],
    ['Neither Rome nor Paris agreed.', 'neither>rome'],
    ['He does not eat meat nor fish.', 'not>eat'],
    ['Nor did he call.', 'nor>call'],
    ['He did not call, nor did he write.', 'not>call; nor>write'],
    ['They can hardly walk.', 'hardly>walk'],
    ['The plan will scarcely work.', 'scarcely>work'],
    ['He left without a word.', 'without>word'],
    ['No, the train has left.', 'no'],
    ['No, no, we agree.', 'no'],
    ['He does not smoke and does not drink.', 'not>smoke; not>drink'],
    ['He found no food and no shelter.', 'no>food; no?>shelter'],
    ['A no-fly zone was set up.', 'no?>fly'],
    ['He answered nobody, not even the judge.', 'nobody>answered; not?>judge'],
    ['This is not new.', 'not>new'],
  ])('%s → %s', (text, expected) => {
    expect(negations(text, 'en')).toBe(expected);
  });

  it.each([
    ['He won not only the match but the series.', ''],
    ['This is not just a game.', ''],
    ['No less than 20 people came.', ''],
    ['No fewer than ten schools closed.', ''],
    ['It costs no more than ten euros.', ''],
    ['Submit it no later than Friday.', ''],
    ['Not least because of the rain.', ''],
    ['School No. 30 is open.', ''],
    ['School No 30 is open.', ''],
    ['No doubt he is right.', ''],
    ['One cannot but agree.', ''],
    ["They can't help but laugh.", ''],
    ['No sooner had he come in than the light went out.', ''],
    ['We wonder whether or not to go.', ''],
    ['Are you coming or not?', ''],
    ["It is cold, isn't it?", ''],
    ["They agreed, didn't they?", ''],
    ['Good fun, no?', ''],
    ['Nevertheless, the flight departed.', ''],
    ['It is nothing but a dream.', ''],
    ['It was none other than the mayor.', ''],
    ['No matter what happens, call us.', ''],
    ['The note is in the unit under the union flag.', ''],
    ['United and unanimous, until noon.', ''],
    ['A few people stayed.', ''],
    ['The wireless set was priceless.', ''],
    ['He knows the notable nobles.', ''],
  ])('"%s" denies nothing that counts', (text, expected) => {
    expect(negations(text, 'en')).toBe(expected);
  });

  it.each([
    ['He was unable to come.', '(unable)'],
    ['They failed to agree.', '(failed to)'],
    ['The bank refused the loan.', '(refused)'],
    ['He denied the charge.', '(denied)'],
    ['The lack of water is felt.', '(lack)'],
    ['In the absence of a judge.', '(absence)'],
    ['The site is unavailable.', '(unavailable)'],
    ['An illegal trade.', '(illegal)'],
    ['It is impossible.', '(impossible)'],
    ['A homeless man.', '(homeless)'],
    ['The non-member states agreed.', '(non)'],
    ['It is far from clear.', '(far from)'],
    ['Tea rather than coffee.', '(rather than)'],
    ['Tea instead of coffee.', '(instead of)'],
    ['He is anything but lazy.', '(anything but)'],
    ['Unless it rains, we go.', '(unless)'],
    ['The strike was averted.', '(averted)'],
    ['He is barely alive.', '(barely)'],
    ['He will disagree.', '(disagree)'],
  ])('"%s" denies inside a word', (text, expected) => {
    expect(negations(text, 'en')).toBe(expected);
  });
});

describe('what a negation turns', () => {
  const turned = (text: string, language: string): string[] =>
    findOperators(text, tokenize(text, 0, text.length, language), language)
      .filter((o) => o.negated)
      .map((o) => o.value);
  it.each([
    ['ru', 'Не все согласны.', 'all'],
    ['ru', 'Цены не выросли.', 'up'],
    ['ru', 'Он не должен платить.', 'must'],
    ['ru', 'Партия не поддержала закон.', 'support'],
    ['en', 'Not all agree.', 'all'],
    ['en', 'Prices did not rise.', 'up'],
    ['en', 'You should not pay.', 'should'],
    ['en', "You can't pay.", 'can'],
    ['en', 'They failed to win.', 'win'],
  ])('%s: %s turns %s', (language, text, value) => {
    expect(turned(text, language)).toContain(value);
  });
  it.each([
    ['ru', 'Цены выросли, но спрос не упал.', 'up'],
    ['en', 'Prices rose but demand did not fall.', 'up'],
  ])('%s: %s leaves %s as it is', (language, text, value) => {
    expect(turned(text, language)).not.toContain(value);
  });
});
