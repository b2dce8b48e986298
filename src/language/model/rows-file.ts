import type { ByteReader, ByteWriter } from './bytes.ts';
import { readAscending, readColumn, Scratch, writeAscending, writeColumn } from './columns.ts';
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
export function readModel(reader: ByteReader, count: number, scratch = new Scratch()): LinearModel {
  const scale = reader.float();
  const length = reader.varint();
  const keys = readAscending(reader, scratch.ints(length));
  if (isDense(count)) {
    const table = denseTable(keys, count);
    readDenseWeights(reader, table.rows, count);
    return new LinearModel(table, count, scale);
  }
  const total = reader.varint();
  const [lengths, classes] = scratch.shorts(length, total) as [Uint16Array, Uint16Array];
  readColumn(reader, lengths);
  readColumn(reader, classes);
  const weights = readWeights(reader, lengths, scratch.bytes(total));
  return new LinearModel(sparseTable(keys, lengths, classes, weights, count), count, scale);
}
