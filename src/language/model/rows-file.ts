import type { ByteReader, ByteWriter } from './bytes.ts';
import { readAscending, readColumn, writeAscending, writeColumn } from './columns.ts';
import { LinearModel } from './linear.ts';
import { denseTable, isDense, sparseTable } from './row-table.ts';
import { readDenseWeights, readWeights, writeDenseWeights, writeWeights } from './weights-file.ts';

/** Columns of one kind each, since they compress best. */
export function writeModel(model: LinearModel, writer: ByteWriter): void {
  const rows = model.toRows();
  writer.float(rows.scale);
  writer.varint(rows.keys.length);
  writeAscending(rows.keys, writer);
  if (isDense(model.classes)) {
    writeDenseWeights(rows, model.classes, writer);
    return;
  }
  writer.varint(rows.classes.length);
  writeColumn(rows.lengths, 8, writer);
  writeColumn(rows.classes, 8, writer);
  writeWeights(rows, writer);
}

/** Reads what `writeModel` wrote of a model of so many classes. Throws a RangeError where the file ends too early. */
export function readModel(reader: ByteReader, count: number): LinearModel {
  const scale = reader.float();
  const length = reader.varint();
  const keys = readAscending(reader, length);
  if (isDense(count)) {
    const table = denseTable(keys, count);
    readDenseWeights(reader, table.rows, count);
    return new LinearModel(table, count, scale);
  }
  const total = reader.varint();
  const lengths = readColumn(reader, new Uint16Array(length));
  const classes = readColumn(reader, new Uint16Array(total));
  const weights = readWeights(reader, lengths, total);
  return new LinearModel(sparseTable(keys, lengths, classes, weights, count), count, scale);
}
