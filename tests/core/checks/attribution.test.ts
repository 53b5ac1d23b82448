import { describe, expect, it } from 'vitest';
import { saidOf } from '../../helpers/facts.ts';
import type { Right } from '../../helpers/facts.ts';

/** Source, target, what says that it is another's word. */
type Lost = readonly [source: string, target: string, quote: string];

const LOST: readonly Lost[] = [
  ['Сторож якобы видел пожар на складе.', 'The guard saw the fire at the warehouse.', 'якобы'],
  ['Директор якобы продал землю под стадион.', 'The director sold the land under the stadium.', 'якобы'],
  ['Пожар предположительно начался на кухне.', 'The fire started in the kitchen.', 'предположительно'],
  ['По слухам, завод купит банк.', 'The bank will buy the plant.', 'По слухам'],
  ['Рыбаки будто бы нашли клад на дне реки.', 'The fishermen found a treasure at the bottom of the river.', 'будто бы'],
  ['По словам сторожа, ворота были открыты.', 'The gate was open.', 'По словам сторожа'],
  ['По данным прокуратуры, договор подделали.', 'The contract was forged.', 'По данным прокуратуры'],
  ['По мнению историков, крепость построили монахи.', 'The fortress was built by monks.', 'По мнению историков'],
  ['По версии следствия, касса была пуста.', 'The cash desk was empty.', 'По версии следствия'],
  ['The guard allegedly saw the fire at the warehouse.', 'Сторож видел пожар на складе.', 'allegedly'],
  ['The director reportedly sold the land.', 'Директор продал землю.', 'reportedly'],
  ['The fire supposedly started in the kitchen.', 'Пожар начался на кухне.', 'supposedly'],
  ['According to the guard, the gate was open.', 'Ворота были открыты.', 'According to the guard'],
  ['According to historians, monks built the fortress.', 'Крепость построили монахи.', 'According to historians'],
  ['The bank is presumably going to buy the plant.', 'Банк купит завод.', 'presumably'],
];

const KEPT: readonly Right[] = [
  ['Сторож якобы видел пожар на складе.', 'The guard allegedly saw the fire at the warehouse.'],
  ['Сторож якобы видел пожар на складе.', 'The guard claims to have seen the fire at the warehouse.'],
  ['Пожар предположительно начался на кухне.', 'The fire may have started in the kitchen.'],
  ['Пожар предположительно начался на кухне.', 'The fire is believed to have started in the kitchen.'],
  ['По словам сторожа, ворота были открыты.', 'The gate was open, the guard said.'],
  ['По словам сторожа, ворота были открыты.', 'According to the guard, the gate was open.'],
  ['По данным прокуратуры, договор подделали.', 'The contract was forged, prosecutors say.'],
  ['По мнению историков, крепость построили монахи.', 'Historians believe that monks built the fortress.'],
  ['По слухам, завод купит банк.', 'Rumour has it that the bank, reportedly, will buy the plant.'],
  ['Сообщается, что мост закрыт.', 'The bridge is closed, it is reported.'],
  ['The guard allegedly saw the fire.', 'Сторож, по слухам, видел пожар.'],
  ['According to the guard, the gate was open.', 'Сторож рассказал, что ворота были открыты.'],
  ['According to the plan, the bridge will open in May.', 'Согласно плану, мост откроют в мае.'],
  ['Historians think monks built the fortress.', 'Историки считают, что крепость построили монахи.'],
  ['The fire supposedly started in the kitchen.', 'Возможно, пожар начался на кухне.'],
];

describe('attribution', () => {
  it.each(LOST)('is lost: %s / %s', (source, target, quote) => {
    // Where the words are also seen to be left out, the omission says it.
    const findings = [...saidOf('attribution', source, target), ...saidOf('omission', source, target)];
    expect(findings.map((f) => f.source)).toEqual([quote]);
  });
  it.each(KEPT)('is kept: %s / %s', (source, target) => {
    expect(saidOf('attribution', source, target)).toEqual([]);
  });
  it('is added where the target doubts what the source states', () => {
    expect(saidOf('attribution', 'Сторож видел пожар на складе.', 'The guard allegedly saw the fire at the warehouse.')).toMatchObject([{ source: '', target: 'allegedly' }]);
  });
});
