// The file beside the line: chosen, pasted or dropped.
import { client, element, word } from './server.js';

const picker = element('file', HTMLInputElement);
const chip = element('chip', HTMLElement);
const remove = element('detach', HTMLButtonElement);

/**
 * @param {() => void} changed
 * @param {(text: string) => void} fail
 */
export function makeAttachment(changed, fail) {
  /** @type {File | null} */
  let attached = null;

  /** @param {ArrayLike<File> | null | undefined} files */
  const take = (files) => {
    const [file, ...others] = Array.from(files ?? []);
    picker.value = '';
    if (!file) return;
    const limit = Math.floor(client.maxFileBytes / 1024 / 1024);
    if (file.size > client.maxFileBytes) return fail(word('fileTooLarge', { file: file.name, limit }));
    fail(others.length > 0 ? word('oneFile', { file: file.name }) : '');
    attached = file;
    chip.hidden = false;
    element('chip-name', HTMLElement).textContent = file.name;
    element('chip-size', HTMLElement).textContent = sizeOf(file.size);
    const label = word('detach', { file: file.name });
    remove.setAttribute('aria-label', label);
    remove.title = label;
    changed();
    element('line', HTMLTextAreaElement).focus();
  };

  const clear = () => {
    attached = null;
    chip.hidden = true;
    changed();
  };

  element('attach', HTMLButtonElement).addEventListener('click', () => picker.click());
  picker.addEventListener('change', () => take(picker.files));
  remove.addEventListener('click', () => {
    clear();
    element('line', HTMLTextAreaElement).focus();
  });
  acceptDrops(take);

  return { file: () => attached, take, clear };
}

/** @param {number} bytes */
function sizeOf(bytes) {
  const unit = bytes < 1024 ? 'byte' : bytes < 1024 * 1024 ? 'kilobyte' : 'megabyte';
  const count = unit === 'byte' ? bytes : bytes / 1024 / (unit === 'megabyte' ? 1024 : 1);
  return new Intl.NumberFormat(client.language, { style: 'unit', unit, maximumSignificantDigits: 3 }).format(count);
}

/**
 * Files may be dropped anywhere on the page.
 * @param {(files: FileList | undefined) => void} take
 */
function acceptDrops(take) {
  const veil = element('drop', HTMLElement);
  /** @param {DragEvent} event */
  const hasFiles = (event) => event.dataTransfer?.types.includes('Files') ?? false;
  let depth = 0;
  addEventListener('dragenter', (event) => {
    if (hasFiles(event) && depth++ === 0) veil.classList.add('on');
  });
  addEventListener('dragleave', (event) => {
    if (hasFiles(event) && --depth === 0) veil.classList.remove('on');
  });
  addEventListener('dragover', (event) => {
    if (hasFiles(event)) event.preventDefault();
  });
  addEventListener('drop', (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    depth = 0;
    veil.classList.remove('on');
    take(event.dataTransfer?.files);
  });
}
