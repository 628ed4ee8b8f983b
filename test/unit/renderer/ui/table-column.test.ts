import { expect, it } from 'vitest'
import { type TableColumn, visibleColumns } from '../../../../renderer/ui/table-column'

it('leaves a column out below its width', () => {
  const columns: readonly TableColumn<object>[] = [
    { id: 'name', heading: 'Name', value: () => '', width: '1fr' },
    { id: 'areas', heading: 'Areas', value: () => '', width: '1fr', hideBelow: 600 }
  ]
  expect([599, 600].map((width) => visibleColumns(columns, width))).toEqual([
    { name: true, areas: false },
    { name: true, areas: true }
  ])
})
