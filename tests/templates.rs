//! Every template of every environment, whole, as a reviewed file: `SNAPSHOTS=overwrite cargo test` writes them anew.
//!
//! The code's key is masked: a template names the build in its place until the key is known.

#![cfg(test)]

use snapbox::{Data, assert_data_eq};
use tests::{ENVIRONMENTS, assembly, root};

#[test]
fn every_template_is_as_reviewed() {
    for environment in ENVIRONMENTS {
        for stack in assembly(environment).stacks {
            let file = root().join(format!("tests/snapshots/{environment}/{}.template.json", stack.name));
            assert_data_eq!(stack.template.text(), Data::read_from(&file, Some(snapbox::data::DataFormat::Text)).raw());
        }
    }
}

#[test]
fn no_snapshot_is_of_a_stack_that_is_gone() {
    for environment in ENVIRONMENTS {
        let names: Vec<String> =
            assembly(environment).stacks.into_iter().map(|stack| format!("{}.template.json", stack.name)).collect();
        for entry in std::fs::read_dir(root().join("tests/snapshots").join(environment)).unwrap() {
            let file = entry.unwrap().file_name().into_string().unwrap();
            assert!(names.contains(&file), "tests/snapshots/{environment}/{file} belongs to no stack: delete it");
        }
    }
}

#[test]
fn the_same_app_gives_the_same_bytes() {
    for environment in ENVIRONMENTS {
        let texts =
            || -> Vec<String> { assembly(environment).stacks.iter().map(|stack| stack.template.text()).collect() };
        assert_eq!(texts(), texts());
    }
}
