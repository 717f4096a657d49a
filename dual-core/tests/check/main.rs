//! The gradient checker: how exact it measures, which wrong gradients it catches, which right ones it lets pass.

mod branches;
mod chapter;
mod difference;
mod edges;
mod faults;
mod ragged;
mod rates;
mod report;
mod verdicts;
