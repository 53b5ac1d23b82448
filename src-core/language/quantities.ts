/** Numbers, dates and quantities of a segment in one normal form for Russian and English; the rooms behind are in `quantities/`. */
export { parseFigure } from './quantities/figures.ts';
export { findQuantities } from './quantities/find.ts';
export type { Quantity, QuantityKind } from './quantities/model.ts';
export { isCompound, type QuantityRelation, relation, sameQuantity } from './quantities/relation.ts';
export { toBase, type Unit, UNITS } from './quantities/units.ts';
