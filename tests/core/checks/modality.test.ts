import { describe, expect, it } from 'vitest';
import { saidOf } from '../../helpers/facts.ts';
import type { Right } from '../../helpers/facts.ts';

type Turned = readonly [source: string, target: string, sourceWords: string, targetWords: string];

const CHANGED: readonly Turned[] = [
  ['Завод может закрыть старый цех.', 'The plant must close the old workshop.', 'может', 'must'],
  ['Завод должен закрыть старый цех.', 'The plant may close the old workshop.', 'должен', 'may'],
  ['Пассажиры обязаны предъявить билет.', 'Passengers can show a ticket.', 'обязаны', 'can'],
  ['Капитан может отменить рейс.', 'The captain will have to cancel the trip.', 'может', 'have to'],
  ['Рыбаки могут вернуться в порт.', 'The fishermen must return to port.', 'могут', 'must'],
  ['Мэр обязан ответить на письмо жителей.', 'The mayor might answer the letter of the residents.', 'обязан', 'might'],
  ['Ввоз фруктов разрешён.', 'The import of fruit is forbidden.', 'разрешён', 'forbidden'],
  ['Ловить рыбу с моста запрещено.', 'Fishing from the bridge is permitted.', 'запрещено', 'permitted'],
  ['The bank must extend the loan.', 'Банк может продлить кредит.', 'must', 'может'],
  ['The dam may flood the orchards.', 'Плотина должна затопить сады.', 'may', 'должна'],
  ['The council can sell the land.', 'Совет обязан продать землю.', 'can', 'обязан'],
  ['Drivers have to stop at the bridge.', 'Водители могут останавливаться у моста.', 'have to', 'могут'],
  ['The hospital could hire nurses.', 'Больница должна нанять медсестёр.', 'could', 'должна'],
  ['Swimming in the lake is allowed.', 'Купаться в озере запрещено.', 'allowed', 'запрещено'],
  ['The captain must drop anchor.', 'Капитан может бросить якорь.', 'must', 'может'],
];

const AGREE: readonly Right[] = [
  ['Завод может закрыть старый цех.', 'The plant may close the old workshop.'],
  ['Завод может закрыть старый цех.', 'Perhaps the plant will close the old workshop.'],
  ['Завод должен закрыть старый цех.', 'The plant is obliged to close the old workshop.'],
  ['Нужно починить мост.', 'The bridge must be repaired.'],
  ['Мост нельзя открывать ночью.', 'The bridge must not be opened at night.'],
  ['Мост нельзя открывать ночью.', 'The bridge cannot be opened at night.'],
  ['Паром не может выйти в туман.', 'The ferry must not go out in fog.'],
  ['Пассажиры должны предъявить билет.', 'Passengers should show a ticket.'],
  ['Вероятно, рейс отменят.', 'The trip will probably be cancelled.'],
  ['Жители смогут ездить бесплатно.', 'Residents will be able to travel for free.'],
  ['The bank must extend the loan.', 'Банку придётся продлить кредит.'],
  ['The dam could flood the orchards.', 'Плотина может затопить сады.'],
  ['You should see a doctor.', 'Вам следует обратиться к врачу.'],
  ['Passengers may not smoke.', 'Пассажирам запрещено курить.'],
  ['A can of paint stood on the pier in May.', 'В мае на причале стояла банка краски.'],
];

describe('modality', () => {
  it.each(CHANGED)('changes: %s / %s', (source, target, there, here) => {
    expect(saidOf('modality', source, target).map((f) => [f.source, f.target])).toEqual([[there, here]]);
  });
  it.each(AGREE)('agrees: %s / %s', (source, target) => {
    expect(saidOf('modality', source, target)).toEqual([]);
  });
  it('says that a modal is lost only when asked to be thorough', () => {
    const [source, target] = ['Завод может закрыть старый цех.', 'The plant closes the old workshop.'] as const;
    expect(saidOf('modality', source, target)).toEqual([]);
    expect(saidOf('modality', source, target, { thorough: true })).toMatchObject([{ source: 'может', target: 'closes' }]);
  });
});
