// What a benchmark measures in the page, installed before the page's own scripts.
{
  const module = (name) => import(new URL(name, document.querySelector('script[src$="/desk.js"]').src));
  const frame = () => new Promise((done) => requestAnimationFrame(done));

  /** Frame by frame until something is so; after twenty seconds it never will be. */
  async function until(isSo, what) {
    for (const from = performance.now(); !isSo(); await frame()) {
      if (performance.now() - from > 20000) throw new Error(`Never came: ${what}`);
    }
  }

  const ranges = () => [...CSS.highlights].filter(([name]) => name !== "active").flatMap(([, highlight]) => [...highlight]);
  const inView = (range) => [...range.getClientRects()].some(({ top, bottom }) => bottom > 0 && top < innerHeight);

  /** Resolves with the time of the frame in which highlights are seen in the window. */
  async function painted(from = 0) {
    await until(() => globalThis.CSS?.highlights && ranges().some(inView), "a highlight in the window");
    await frame();
    return performance.now() - from;
  }

  const tasks = [];
  new PerformanceObserver((list) => tasks.push(...list.getEntries())).observe({ type: "longtask", buffered: true });

  globalThis.measure = {
    /** How the page came: milliseconds from the beginning of the navigation. */
    async opened() {
      const highlights = await painted();
      await until(() => performance.getEntriesByName("first-contentful-paint").length, "the first paint");
      const blocking = tasks.filter(({ startTime }) => startTime < highlights).reduce((sum, { duration }) => sum + duration - 50, 0);
      const [navigation] = performance.getEntriesByType("navigation");
      const paint = performance.getEntriesByName("first-contentful-paint")[0].startTime;
      return { answer: navigation.responseStart, size: navigation.encodedBodySize, paint, highlights, blocking };
    },

    /** The 95th of a hundred frames while one scrolls through all there is, and the most ranges there were at a time. */
    async scrolled() {
      const frames = [];
      let most = 0;
      scrollTo(0, 0);
      for (let last = await frame(), before = -1; scrollY !== before; ) {
        before = scrollY;
        scrollBy(0, 90);
        const now = await frame();
        frames.push(now - last);
        last = now;
        most = Math.max(most, ranges().length);
      }
      frames.sort((a, b) => a - b);
      return { frame: frames[Math.floor(frames.length * 0.95)], frames: frames.length, ranges: most };
    },

    /** How long it takes to know what lies under the pointer, the slowest of thirty places. */
    async chosen() {
      const { offsetAt } = await module("anchor.js");
      const { Spans } = await module("spans.js");
      const root = document.querySelector("main");
      const spans = new Spans(root);
      await Promise.all([...root.querySelectorAll(".section")].map((section) => spans.load(section)));
      const times = [];
      let found = 0;
      const clear = ({ top, bottom }) => top > 120 && bottom < innerHeight - 20;
      for (const { left, top } of ranges().flatMap((range) => [...range.getClientRects()]).filter(clear).slice(0, 30)) {
        const begin = performance.now();
        const { offsetNode, offset } = document.caretPositionFromPoint(left + 3, top + 5);
        const segment = (offsetNode.nodeType === 1 ? offsetNode : offsetNode.parentElement).closest(".segment");
        if (segment) found += spans.at(segment, offsetAt(root, offsetNode, offset)).length > 0;
        times.push(performance.now() - begin);
      }
      if (found === 0) throw new Error("Nothing was found under the pointer");
      return { choose: Math.max(...times) };
    },

    /** From the key that sends a note to the frame in which its passage is painted, and to its thread. */
    created() {
      return new Promise((done) => {
        document.addEventListener("keydown", async ({ key }) => {
          if (key !== "Enter") return;
          const from = performance.now();
          await until(() => CSS.highlights.get("saving")?.size, "the passage that is saved");
          await frame();
          const create = performance.now() - from;
          await until(() => !CSS.highlights.get("saving").size, "the answer");
          done({ create, saved: performance.now() - from });
        }, { capture: true });
      });
    },

    /** From a press on a link to the frame in which highlights are seen at the place it leads to. */
    async jumped(address, start) {
      const link = document.createElement("a");
      link.href = address;
      document.querySelector("main header").append(link);
      const from = performance.now();
      link.click();
      const there = () => [...document.querySelectorAll(".segment")].some(({ dataset }) => Number(dataset.start) <= start && start <= Number(dataset.end));
      await until(there, "the section");
      const jump = await painted(from);
      await until(() => !document.querySelector("main[aria-busy]"), "the notes");
      return { jump, notes: performance.now() - from };
    },

    /** Selects some words of the first paragraph in the window. */
    async selected() {
      const { rangeOf, segmentsOf, startOf } = await module("anchor.js");
      const root = document.querySelector("main");
      const segment = segmentsOf(root).find((each) => each.getBoundingClientRect().top > 100);
      const range = rangeOf(root, startOf(segment) + 4, startOf(segment) + 40);
      getSelection().setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
    },
  };
}
