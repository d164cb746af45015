# SPDX-License-Identifier: GPL-3.0-or-later
"""What can be taken back, and done again, in the order in which it was done."""

from uuid import uuid4

from console.undo_stack import Step, UndoStack


def test_the_last_step_is_taken_back_first_and_then_the_one_before() -> None:
    stack = UndoStack()
    first, second = Step(uuid4(), "price"), Step(uuid4(), "quantity")
    stack.did(first)
    stack.did(second)
    assert stack.undo_label == "quantity"
    assert stack.take_undo() == second
    assert stack.take_undo() == first
    assert stack.take_undo() is None


def test_what_was_taken_back_can_be_done_again_until_something_new_is_done() -> None:
    stack = UndoStack()
    stack.did(Step(uuid4(), "price"))
    stack.take_undo()
    undoing = Step(uuid4(), "price")
    stack.undone(undoing)
    assert stack.redo_label == "price"
    assert stack.take_redo() == undoing
    stack.redone(Step(uuid4(), "price"))
    assert (stack.undo_label, stack.redo_label) == ("price", "")
    stack.take_undo()
    stack.undone(undoing)
    stack.did(Step(uuid4(), "note"))
    assert stack.redo_label == ""


def test_a_refused_change_is_nothing_to_take_back() -> None:
    stack = UndoStack()
    kept, refused = Step(uuid4(), "price"), Step(uuid4(), "quantity")
    stack.did(kept)
    stack.did(refused)
    stack.drop(refused.change_id)
    assert stack.take_undo() == kept
