/**
 * What the page does in the browser: sends what is pasted, dropped or chosen, and puts the answer's result in place
 * of the last one. It is sent as text, so it may use nothing from outside of this function.
 */
export function runPage(): void {
  const find = <T extends Element>(selector: string): T => document.querySelector<T>(selector)!;
  const form = find<HTMLFormElement>('form');
  const area = find<HTMLTextAreaElement>('#certificate');
  const file = find<HTMLInputElement>('input[type=file]');
  const status = find<HTMLElement>('#status');
  let latest = 0;

  const showCopyButtons = (): void => {
    for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]'))
      button.hidden = false;
  };

  const inspect = async (body: Blob | string): Promise<void> => {
    const number = ++latest;
    status.textContent = 'Inspecting…';
    let result: Element | null;
    let failure = 'The app did not answer. Is it still running?';
    try {
      const response = await fetch(location.href, {
        method: 'POST',
        headers: { Accept: 'text/html', 'Content-Type': 'application/octet-stream' },
        body,
      });
      failure = `The app answered with status ${response.status}.`;
      result = new DOMParser().parseFromString(await response.text(), 'text/html').querySelector('#result');
    } catch {
      result = null;
    }
    if (number !== latest) return;
    if (!result) {
      status.textContent = failure;
      return;
    }
    find('#result').replaceWith(result);
    status.textContent = result.querySelector('[data-summary]')?.getAttribute('data-summary') ?? '';
    showCopyButtons();
    find<HTMLElement>('#result').focus({ preventScroll: true });
    find('#result').scrollIntoView({ block: 'start' });
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const chosen = file.files?.[0];
    if (chosen) void inspect(chosen);
    else if (area.value.trim() !== '') void inspect(area.value);
    else {
      status.textContent = 'Paste a certificate or choose a file first.';
      area.focus();
    }
  });
  area.addEventListener('input', (event) => {
    file.value = '';
    if ((event as InputEvent).inputType === 'insertFromPaste') void inspect(area.value);
  });
  file.addEventListener('change', () => {
    const chosen = file.files?.[0];
    if (!chosen) return;
    area.value = '';
    void inspect(chosen);
  });

  document.addEventListener('dragover', (event) => {
    event.preventDefault();
    document.body.classList.add('dragging');
  });
  document.addEventListener('dragleave', (event) => {
    if (!event.relatedTarget) document.body.classList.remove('dragging');
  });
  document.addEventListener('drop', (event) => {
    event.preventDefault();
    document.body.classList.remove('dragging');
    const dropped = event.dataTransfer?.files[0];
    const text = event.dataTransfer?.getData('text/plain') ?? '';
    if (!dropped && text === '') return;
    file.value = '';
    area.value = dropped ? '' : text;
    void inspect(dropped ?? text);
  });

  document.addEventListener('click', (event) => {
    const button = (event.target as Element).closest<HTMLButtonElement>('button[data-copy]');
    if (!button) return;
    const code = button.previousElementSibling!;
    void (async () => {
      try {
        await navigator.clipboard.writeText(button.dataset['copy']!);
        status.textContent = `Copied the ${button.dataset['name']!}.`;
      } catch {
        // The clipboard is closed on pages without TLS: the text is selected instead.
        getSelection()?.selectAllChildren(code);
        status.textContent = 'Selected; copy it with Ctrl+C or ⌘C.';
      }
    })();
  });

  document.body.classList.add('scripted');
  showCopyButtons();
}
