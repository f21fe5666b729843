import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exampleWorkbook } from './exampleWorkbook';
import { loadExampleData } from './loadExample';

/** Writes the workbook of the worked example, `lucca-2020.xlsx`, from its data files: `npm run build:esempio`. */
const folder = join(__dirname, 'lucca-2020');
const data = loadExampleData((fileName) => readFileSync(join(folder, fileName), 'utf8'));
writeFileSync(`${folder}.xlsx`, exampleWorkbook(data, 2020));
