// Jest loads an environment as it stands, without transforming it.
const { TestEnvironment } = require('jest-environment-jsdom');

/** jsdom with what every browser has and it lacks: what Fluent UI asks for as it draws, and addresses of blobs. */
module.exports = class PaneEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    const { window } = this.dom;
    window.ResizeObserver = class {
      observe() {}
      unobserve() {}
      disconnect() {}
    };
    window.matchMedia = () => ({ matches: false, addEventListener: () => {}, removeEventListener: () => {} });
    window.URL.createObjectURL = () => 'blob:copia';
    window.URL.revokeObjectURL = () => {};
    window.Element.prototype.scrollIntoView = () => {};
    // axe asks whether a text is drawn by an icon font; nothing is drawn here.
    window.HTMLCanvasElement.prototype.getContext = () => null;
  }
};
