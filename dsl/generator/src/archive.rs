//! The files inside the two packages.

use std::{
    collections::BTreeMap,
    io::{Cursor, Read},
};

use flate2::read::GzDecoder;
use serde_json::Value as Json;

use crate::Error;

/// What the wheel holds: the schemas, their date and the license.
pub struct Wheel {
    /// Resource type to schema.
    pub schemas: BTreeMap<String, Json>,
    /// When AWS published them: `2026-10-20`.
    pub date: String,
    /// The license's text.
    pub license: String,
    /// The notice's text.
    pub notice: String,
}

/// What the tarball holds.
pub struct Tarball {
    /// The database: entities and what relates them.
    pub database: Json,
    /// The license's text.
    pub license: String,
}

impl Wheel {
    /// Opens a wheel.
    pub fn open(bytes: &[u8]) -> Result<Self, Error> {
        let broken = |error: &dyn std::fmt::Display| Error::Shape(format!("the wheel cannot be read: {error}"));
        let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).map_err(|error| broken(&error))?;
        let mut wheel =
            Self { schemas: BTreeMap::new(), date: String::new(), license: String::new(), notice: String::new() };
        for index in 0..archive.len() {
            let mut file = archive.by_index(index).map_err(|error| broken(&error))?;
            let name = file.name().to_owned();
            let schema = name.strip_prefix("cfnlint/data/schemas/resources/");
            let is_schema = schema.is_some_and(|schema| schema.strip_suffix(".json").is_some());
            let is_version = name == "cfnlint/data/schemas/version.json";
            let is_license = name.ends_with(".dist-info/licenses/LICENSE");
            let is_notice = name.ends_with(".dist-info/licenses/NOTICE");
            if !(is_schema || is_version || is_license || is_notice) {
                continue;
            }
            let mut text = String::new();
            file.read_to_string(&mut text).map_err(|error| broken(&error))?;
            if is_license {
                wheel.license = text;
            } else if is_notice {
                wheel.notice = text;
            } else {
                let json: Json = serde_json::from_str(&text).map_err(Error::json(&name))?;
                if is_version {
                    wheel.date = json["schema_date"].as_str().unwrap_or_default().chars().take(10).collect();
                } else if let Some(type_name) = json["typeName"].as_str() {
                    wheel.schemas.insert(type_name.to_owned(), json);
                }
            }
        }
        if wheel.schemas.is_empty() || wheel.license.is_empty() {
            return Err(Error::Shape("the wheel holds no schemas or no license where they used to be".to_owned()));
        }
        Ok(wheel)
    }
}

impl Tarball {
    /// Opens a tarball.
    pub fn open(bytes: &[u8]) -> Result<Self, Error> {
        let broken = |error: std::io::Error| Error::Shape(format!("the tarball cannot be read: {error}"));
        let mut archive = tar::Archive::new(GzDecoder::new(bytes));
        let (mut database, mut license) = (Json::Null, String::new());
        for entry in archive.entries().map_err(broken)? {
            let mut entry = entry.map_err(broken)?;
            let path = entry.path().map_err(broken)?.to_string_lossy().into_owned();
            match path.as_str() {
                "package/LICENSE" => {
                    entry.read_to_string(&mut license).map_err(broken)?;
                }
                "package/db.json.gz" => {
                    let mut text = String::new();
                    GzDecoder::new(entry).read_to_string(&mut text).map_err(broken)?;
                    database = serde_json::from_str(&text).map_err(Error::json(path))?;
                }
                _ => {}
            }
        }
        if database.is_null() || license.is_empty() {
            return Err(Error::Shape("the tarball holds no database or no license where they used to be".to_owned()));
        }
        Ok(Self { database, license })
    }
}
