import { numbering } from './title.ts';

/** How a title that is no Markdown heading was recognised. */
export type TitleStyle = 'item' | 'bold' | 'plain';

/** The headings above the current place of a document. */
export interface Outline {
  /** A Markdown heading: ends everything of its level and below. */
  heading(level: number, text: string): void;
  /** A title by typography or numbering: ranks below all headings, and below the styles of title it was met under. */
  title(style: TitleStyle, text: string): void;
  /** Enters a part (a list item) whose titles end with it. */
  enter(): void;
  leave(): void;
  /** Another source begins: nothing is above it. */
  restart(): void;
  path(): string[];
}

interface Frame {
  text: string;
  level: number | null;
  family: string;
  depth: number;
}

/** An empty outline. */
export function createOutline(): Outline {
  let frames: Frame[] = [];
  let parts: Frame[][] = [];

  const endFrom = (isEnded: (frame: Frame) => boolean, from: number): void => {
    const index = frames.findIndex((frame, position) => position >= from && isEnded(frame));
    if (index >= 0) frames = frames.slice(0, index);
  };

  return {
    heading(level, text) {
      endFrom((frame) => frame.level === null || frame.level >= level, 0);
      frames = [...frames, { text, level, family: 'heading', depth: 1 }];
    },
    title(style, text) {
      const number = numbering(text);
      const family = `${style} ${style === 'item' ? '' : (number?.family ?? '')}`;
      const depth = style === 'item' ? 1 : (number?.depth ?? 1);
      endFrom((frame) => frame.family === family && frame.depth >= depth, parts.at(-1)?.length ?? 0);
      frames = [...frames, { text, level: null, family, depth }];
    },
    enter() {
      parts.push(frames);
    },
    leave() {
      frames = parts.pop() ?? [];
    },
    restart() {
      frames = [];
      parts = parts.map(() => []);
    },
    path: () => frames.map((frame) => frame.text),
  };
}
