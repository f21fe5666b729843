import { putProperty, type CustomProperty } from '../model/customProperty';
import type { Workbook } from '../model/workbook';
import * as arg from '../protocol/arguments';
import type { WireClass, WireScalar } from '../protocol/wireClass';
import { wire, type ClassName } from '../protocol/wireObject';

type Properties = Map<string, CustomProperty>;
type ItemClass = Extract<ClassName, 'Setting' | 'CustomProperty' | 'WorksheetCustomProperty'>;

/** A collection of keys with values, whose items are of that class. */
function collection(itemClass: ItemClass): WireClass<Properties> {
  return {
    items: (properties) => [...properties.values()].map((property) => wire(itemClass, property)),
    item: (properties, key) => {
      const property = properties.get(arg.text(key).toLowerCase());
      return property && wire(itemClass, property);
    },
    objects: {
      Add: (properties, [key, value]) => wire(itemClass, putProperty(properties, arg.text(key), arg.json(value))),
    },
    methods: { GetCount: (properties) => properties.size },
  };
}

/** A key with its value. */
const property: WireClass<CustomProperty> = {
  identity: ({ key }) => ({ _Id: key }),
  scalars: {
    Key: { get: ({ key }) => key },
    Value: {
      get: ({ value }) => value,
      set: (one, value) => {
        one.value = value;
      },
    },
  },
  commands: {
    Delete: (one) => {
      one.remove();
    },
  },
};

export const settingCollectionClass = collection('Setting');
export const settingClass = property;
export const worksheetCustomPropertyCollectionClass = collection('WorksheetCustomProperty');
export const worksheetCustomPropertyClass = property;

export const customPropertyCollectionClass: WireClass<Properties> = {
  ...collection('CustomProperty'),
  methods: {
    GetCount: (properties) => properties.size,
  },
  commands: {
    DeleteAll: (properties) => {
      properties.clear();
    },
  },
};

export const customPropertyClass: WireClass<CustomProperty> = {
  ...property,
  identity: ({ key }) => ({ Id: key }),
  scalars: { ...property.scalars, Type: { get: ({ value }) => (typeof value === 'number' ? 'Number' : 'String') } },
};

/** A property that names somebody. */
function person(property: 'author' | 'manager'): WireScalar<Workbook> {
  return {
    get: ({ people }) => people[property],
    set: ({ people }, value) => {
      people[property] = arg.text(value);
    },
  };
}

export const documentPropertiesClass: WireClass<Workbook> = {
  scalars: {
    Author: person('author'),
    LastAuthor: { get: ({ people }) => people.lastAuthor },
    Manager: person('manager'),
  },
  links: { Custom: (workbook) => wire('CustomPropertyCollection', workbook.documentProperties) },
};
