use compile_fail::*;

// What a function sees are the fields of its contract.
fn read<W: contract::View>(worker: FeedbackWorker<W>) {
    let _ = worker.tocken;
}

fn main() {}
