import { useEffect, useMemo, useState } from 'react';
import { goToWords } from '../features/concordance/search-bar.tsx';
import type { View } from './use-view.ts';
import { useCommand } from '../services/use-command.ts';

/** The search for words in the memories, beside the story. */
export interface WordSearch {
  readonly isOpen: boolean;
  readonly text: string;
  readonly setText: (text: string) => void;
  readonly close: () => void;
}

const longestSearch = 200;

/** Opens the search with the words that are selected; where it is open already, goes to it. */
export function useWordSearch(view: View): WordSearch {
  const [state, setState] = useState({ isOpen: false, text: '', calls: 0 });
  useCommand('memory.concordance', () => {
    const selected = selectedWords();
    view.showStory();
    setState(({ isOpen, text, calls }) => ({
      isOpen: true,
      text: selected !== '' || !isOpen ? selected : text,
      calls: calls + 1,
    }));
  });
  useEffect(() => {
    if (state.calls > 0) goToWords();
  }, [state.calls]);
  return useMemo(
    () => ({
      isOpen: state.isOpen,
      text: state.text,
      setText: (text) => {
        setState((before) => ({ ...before, text }));
      },
      close: () => {
        setState((before) => ({ ...before, isOpen: false }));
      },
    }),
    [state.isOpen, state.text],
  );
}

/** What is selected in a cell, or anywhere else on the page. */
function selectedWords(): string {
  const field = document.activeElement;
  const selected =
    field instanceof HTMLTextAreaElement
      ? field.value.slice(field.selectionStart, field.selectionEnd)
      : (document.getSelection()?.toString() ?? '');
  return selected.replace(/\s+/gu, ' ').trim().slice(0, longestSearch);
}
