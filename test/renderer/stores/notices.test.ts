import { beforeEach, expect, it } from 'vitest';
import { useNotices } from '../../../renderer/stores/notices.ts';

const text = (zh: string) => ({ zh, en: zh });
const shown = () => useNotices.getState().notices.map((notice) => notice.text.zh);

beforeEach(() => {
  useNotices.setState({ notices: [] });
});

it('lets what was told of a dropped file go with the next one, and nothing else', () => {
  const { tell, dropped } = useNotices.getState();
  tell({ text: text('删了一条'), canUndo: true });
  tell({ tone: 'refused', text: text('一次导入一个文件'), ofDrop: true });
  expect(shown()).toEqual(['删了一条', '一次导入一个文件']);
  dropped();
  expect(shown()).toEqual(['删了一条']);
});
