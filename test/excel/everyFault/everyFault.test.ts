/** @jest-environment ./test/excelHost/client/paneEnvironment.cjs */
import { exampleWorkbook } from '../../../assets/esempi/exampleWorkbook';
import { readExample } from '../../example/exampleData';
import { randomOf } from '../../fuzz/random';
import { generated } from '../../support/generated';
import { cleanRun, faultTrier, type CleanRun, type PlacedFault } from './everyFault';
import { SMALL_SCENES, sceneOf, type Scene } from './scenes';

/** The faults after which something is wrong, each with what. */
async function troubles(scene: Scene, { done }: CleanRun, faults: readonly PlacedFault[]): Promise<unknown[]> {
  const found: unknown[] = [];
  const troubleAfter = faultTrier(scene, done);
  for (const fault of faults) {
    const trouble = await troubleAfter(fault);
    if (trouble !== undefined) found.push({ ...fault, trouble });
  }
  return found;
}

test.each(SMALL_SCENES.map((scene) => [scene.about, scene] as const))(
  '%s: after any fault at all the user is told, and the workbook is as it was',
  async (_, scene) => {
    const clean = await cleanRun(scene);
    expect(clean.faults.length).toBeGreaterThan(250);
    expect(await troubles(scene, clean, clean.faults)).toEqual([]);
  },
  300_000,
);

describe('the example, after some of its faults', () => {
  const SOME = 4;

  test.each(['for the first time', 'over its own reports'])('%s', async (which) => {
    const example = exampleWorkbook(readExample(), 2020);
    const scene = sceneOf(which, which === 'for the first time' ? example : (await generated(example)).bytes);
    const clean = await cleanRun(scene);
    const random = randomOf(2020);
    expect(
      await troubles(
        scene,
        clean,
        Array.from({ length: SOME }, () => random.pick(clean.faults)),
      ),
    ).toEqual([]);
  });
});
