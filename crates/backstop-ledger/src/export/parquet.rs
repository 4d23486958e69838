//! The tables as Parquet: one file a table, uncompressed, in groups of ten thousand rows, so that
//! memory stays bounded. Every column may be empty. The version of the schema is in the footer.

use super::{ColumnType, Judged, Layout, SCHEMA_VERSION, Value};
use crate::error::{LedgerError, Result};
use crate::open::{Ledger, io};
use parquet::basic::{LogicalType, Repetition, Type as Physical};
use parquet::column::writer::ColumnWriter;
use parquet::data_type::ByteArray;
use parquet::errors::ParquetError;
use parquet::file::metadata::KeyValue;
use parquet::file::properties::WriterProperties;
use parquet::file::writer::SerializedFileWriter;
use parquet::schema::types::Type;
use std::fs::File;
use std::path::Path;
use std::sync::Arc;

const GROUP: usize = 10_000;

pub(super) fn write(ledger: &Ledger, layout: &Layout, judged: &Judged, path: &Path) -> Result<()> {
    let beside = path.with_extension("part");
    let bad = |e: ParquetError| io(path, std::io::Error::other(e));
    let file = File::create(&beside).map_err(|e| io(&beside, e))?;
    let version = KeyValue::new("schema_version".to_string(), SCHEMA_VERSION.to_string());
    let properties = WriterProperties::builder()
        .set_created_by("Backstop".to_string())
        .set_key_value_metadata(Some(vec![version]))
        .build();
    let schema = schema(layout).map_err(bad)?;
    let mut writer = SerializedFileWriter::new(file, schema, Arc::new(properties)).map_err(bad)?;
    let mut held: Vec<Vec<Value>> = Vec::new();
    ledger.rows(layout, judged, &mut |row| {
        held.push(row);
        if held.len() >= GROUP {
            group(&mut writer, layout, &held).map_err(bad)?;
            held.clear();
        }
        Ok::<(), LedgerError>(())
    })?;
    if !held.is_empty() {
        group(&mut writer, layout, &held).map_err(bad)?;
    }
    writer.close().map_err(bad)?;
    std::fs::rename(&beside, path).map_err(|e| io(path, e))
}

fn schema(layout: &Layout) -> std::result::Result<Arc<Type>, ParquetError> {
    let mut fields = Vec::new();
    for c in layout.columns {
        let physical = match c.kind {
            ColumnType::Integer => Physical::INT64,
            ColumnType::Flag => Physical::BOOLEAN,
            _ => Physical::BYTE_ARRAY,
        };
        let mut field =
            Type::primitive_type_builder(c.name, physical).with_repetition(Repetition::OPTIONAL);
        if physical == Physical::BYTE_ARRAY {
            let logical = if c.kind == ColumnType::Json {
                LogicalType::Json
            } else {
                LogicalType::String
            };
            field = field.with_logical_type(Some(logical));
        }
        fields.push(Arc::new(field.build()?));
    }
    Ok(Arc::new(
        Type::group_type_builder(layout.name)
            .with_fields(fields)
            .build()?,
    ))
}

fn group(
    writer: &mut SerializedFileWriter<File>,
    layout: &Layout,
    rows: &[Vec<Value>],
) -> std::result::Result<(), ParquetError> {
    let mut group = writer.next_row_group()?;
    let mut i = 0;
    while let Some(mut column) = group.next_column()? {
        let cells = || rows.iter().filter_map(|r| r.get(i));
        let present: Vec<i16> = cells().map(|v| i16::from(*v != Value::None)).collect();
        match column.untyped() {
            ColumnWriter::Int64ColumnWriter(w) => {
                let values: Vec<i64> = cells()
                    .filter_map(|v| {
                        if let Value::Integer(n) = v {
                            Some(*n)
                        } else {
                            None
                        }
                    })
                    .collect();
                w.write_batch(&values, Some(&present), None)?;
            }
            ColumnWriter::BoolColumnWriter(w) => {
                let values: Vec<bool> = cells()
                    .filter_map(|v| {
                        if let Value::Flag(b) = v {
                            Some(*b)
                        } else {
                            None
                        }
                    })
                    .collect();
                w.write_batch(&values, Some(&present), None)?;
            }
            ColumnWriter::ByteArrayColumnWriter(w) => {
                let values: Vec<ByteArray> = cells()
                    .filter_map(|v| {
                        if let Value::Text(t) = v {
                            Some(t.as_str().into())
                        } else {
                            None
                        }
                    })
                    .collect();
                w.write_batch(&values, Some(&present), None)?;
            }
            _ => {
                let name = layout.columns.get(i).map_or("", |c| c.name);
                return Err(ParquetError::General(format!(
                    "no writer for column {name}"
                )));
            }
        }
        column.close()?;
        i += 1;
    }
    group.close()?;
    Ok(())
}
