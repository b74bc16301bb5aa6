//! How many entries go into one call.

use std::ops::Range;

/// SQS and SNS take 10 messages a call, EventBridge 10 events.
pub(crate) const MOST_ENTRIES: usize = 10;

/// Divides entries of these sizes, in their order, into calls of at most `most` entries and `bytes` bytes. An entry that is
/// larger by itself is a call of its own.
pub(crate) fn pack(sizes: impl IntoIterator<Item = usize>, most: usize, bytes: usize) -> Vec<Range<usize>> {
    let (mut calls, mut begin, mut sum, mut end) = (Vec::new(), 0, 0_usize, 0);
    for size in sizes {
        if end > begin && (end - begin >= most || sum.saturating_add(size) > bytes) {
            calls.push(begin..end);
            (begin, sum) = (end, 0);
        }
        sum = sum.saturating_add(size);
        end += 1;
    }
    if end > begin {
        calls.push(begin..end);
    }
    calls
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const MOST_BYTES: usize = 1_048_576;

    #[test]
    fn calls_are_full_and_no_fuller() {
        for (sizes, ends) in [
            (vec![], &[][..]),
            (vec![1; 10], &[10]),
            (vec![1; 11], &[10, 11]),
            (vec![MOST_BYTES, 1], &[1, 2]),
            (vec![MOST_BYTES - 1, 1, 1], &[2, 3]),
            (vec![MOST_BYTES + 1, 1], &[1, 2]),
        ] {
            let calls = pack(sizes, MOST_ENTRIES, MOST_BYTES);
            assert_eq!(calls.iter().map(|call| call.end).collect::<Vec<_>>(), ends);
        }
    }

    proptest! {
        #[test]
        fn every_entry_is_in_one_call(sizes in prop::collection::vec(0_usize..40, 0..60)) {
            let calls = pack(sizes.iter().copied(), 10, 50);
            prop_assert_eq!(calls.iter().cloned().flatten().collect::<Vec<_>>(), (0..sizes.len()).collect::<Vec<_>>());
            for call in &calls {
                prop_assert!(call.len() <= 10 && sizes[call.clone()].iter().sum::<usize>() <= 50);
            }
            for pair in calls.windows(2) {
                let next = sizes[pair[1].start];
                prop_assert!(pair[0].len() == 10 || sizes[pair[0].clone()].iter().sum::<usize>() + next > 50);
            }
        }
    }
}
