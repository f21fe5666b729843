import type { PivotTable } from '../model/pivotTable';
import type { Sheet } from '../model/sheet';
import * as arg from '../protocol/arguments';
import type { WireClass } from '../protocol/wireClass';
import { wire } from '../protocol/wireObject';

export const pivotTableCollectionClass: WireClass<Sheet> = {
  items: ({ pivotTables }) => pivotTables.map((pivot) => wire('PivotTable', pivot)),
  item: ({ pivotTables }, key) => {
    const wanted = arg.text(key);
    const pivot = pivotTables.find(({ id, name }) => id === wanted || name === wanted);
    return pivot && wire('PivotTable', pivot);
  },
  methods: { GetCount: ({ pivotTables }) => pivotTables.length },
};

export const pivotTableClass: WireClass<PivotTable> = {
  identity: ({ id }) => ({ Id: id }),
  scalars: { Id: { get: ({ id }) => id }, Name: { get: ({ name }) => name } },
};
