// Jest loads an environment as it stands, without transforming it.
const { TestEnvironment } = require('jest-environment-jsdom');

/**
 * The realm of a task pane: jsdom's window, with what every browser that runs Excel has and jsdom lacks. Byte arrays are
 * Node's, so that those of the encoder and those of the code under test are of one kind.
 */
module.exports = class PaneEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    Object.assign(this.global, { TextEncoder, TextDecoder, Uint8Array, ArrayBuffer, DataView });
  }
};
