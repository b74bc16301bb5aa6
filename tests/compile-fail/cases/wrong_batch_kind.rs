use compile_fail::*;
use dsl::prelude::*;

// A FIFO queue takes no batching window.
fn stack(stack: &mut Stack, worker: Handle<Function<Feedback>>, queue: Handle<Queue<Feedback>>) {
    const BATCH: (WindowedBatchSize, BatchingWindow) = (WindowedBatchSize::new(100), BatchingWindow::seconds(5));
    stack.add(worker.consumes(queue).batch_size(BATCH));
}

fn main() {}
