import project from '../../package.json';
import { VERSION } from '../../src/core/version';

test('the version is that of `package.json`', () => {
  expect(VERSION).toBe(project.version);
});
